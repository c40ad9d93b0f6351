import SekkeiSpec

/// A decimal number as a whole number of parts: 1.25 is 125 hundredths.
struct ScaledNumber: Equatable {
    var significand: Int
    /// The power of ten that the significand counts, zero or below.
    var exponent: Int

    init(significand: Int, exponent: Int) {
        self.significand = significand
        self.exponent = exponent
    }

    /// A number as JSON writes it; nil where it has too many digits.
    init?(_ text: String) {
        let parts = text.split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
            .flatMap { $0.split(separator: "E", maxSplits: 1, omittingEmptySubsequences: false) }
        guard let mantissa = parts.first, let power = parts.count > 1 ? Int(parts[1]) : 0, abs(power) < 100 else { return nil }
        let digits = mantissa.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = digits.first, let value = Int(whole + (digits.count > 1 ? digits[1] : "")) else { return nil }
        self.init(significand: value, exponent: power - (digits.count > 1 ? digits[1].count : 0))
        guard exponent > 0 else { return }
        guard let scaled = scaled(to: 0) else { return nil }
        self.init(significand: scaled, exponent: 0)
    }

    init?(_ literal: Literal?) {
        switch literal {
        case .integer(let value)?: self.init(significand: Int(value), exponent: 0)
        case .number(let text)?, .string(let text)?: self.init(text)
        default: return nil
        }
    }

    var isNegative: Bool { significand < 0 }

    /// How many parts of another size it has; nil where these are too many.
    func scaled(to exponent: Int) -> Int? {
        guard self.exponent >= exponent else { return nil }
        var result = significand
        for _ in 0..<(self.exponent - exponent) {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }

    /// Without an exponent and without zeros at its end.
    var text: String {
        var digits = String(significand.magnitude)
        let places = -exponent
        guard places > 0 else { return (isNegative ? "-" : "") + digits }
        if digits.count <= places { digits = String(repeating: "0", count: places - digits.count + 1) + digits }
        var fraction = digits.suffix(places)
        while fraction.last == "0" { fraction.removeLast() }
        return (isNegative ? "-" : "") + digits.dropLast(places) + (fraction.isEmpty ? "" : "." + fraction)
    }

    /// The seconds of a duration of ISO 8601, as a decimal number.
    static func seconds(_ duration: String) -> String? {
        ISODuration.nanoseconds(duration).map { ScaledNumber(significand: Int($0), exponent: -9).text }
    }
}
