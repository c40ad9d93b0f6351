import SekkeiSpec

/// A scalar that fits its constraints.
struct SampleScalar {
    let scalar: Scalar
    let constraints: Constraints
    /// Different for values that should differ.
    let index: Int

    var value: DocumentValue {
        switch scalar {
        case .boolean: .boolean(index.isMultiple(of: 2))
        case .int32, .int64: number.map(Self.written) ?? 1
        case .number: number.map(Self.written) ?? 1
        case .decimal: .string(number?.text ?? "1")
        case .bytes: .string(bytes)
        case .any: ["key": "value"]
        default: .string(SampleText(scalar: scalar, constraints: constraints, index: index).text(standard: standard))
        }
    }

    private var number: ScaledNumber? {
        SampleNumber(constraints: constraints, isInteger: scalar == .int32 || scalar == .int64).value(index)
    }

    private static func written(_ number: ScaledNumber) -> DocumentValue {
        Int64(number.text).map { .integer($0) } ?? .number(number.text)
    }

    /// Zeros in Base64: three bytes are four characters.
    private var bytes: String {
        let count = max(constraints.minLength ?? 0, min(3, constraints.maxLength ?? 3))
        return String(repeating: "AAAA", count: count / 3) + ["", "AA==", "AAA="][count % 3]
    }

    private var standard: String {
        let suffix = index == 0 ? "" : String(index + 1)
        return switch scalar {
        case .uuid: "5c1d9f52-3a8e-4f0b-8d26-e1b7a9c4" + Self.hexadecimal(0x0F13 + index)
        case .date: date
        case .dateTime: date + "T09:30:00Z"
        case .time: "\(Self.two((9 + (30 + index) / 60) % 24)):\(Self.two((30 + index) % 60)):00"
        case .email: "user\(suffix)@example.com"
        case .uri: "https://example.com/\(suffix)"
        case .hostname: index == 0 ? "example.com" : "host\(suffix).example.com"
        case .ipv4: "192.0.2.\(1 + index % 254)"
        case .ipv6: "2001:db8::\(String(1 + index % 0xFFFF, radix: 16))"
        case .duration: duration
        default: "text\(suffix)"
        }
    }

    private var date: String {
        index == 0 ? "2026-01-31" : "2026-\(Self.two(1 + index / 28 % 12))-\(Self.two(1 + index % 28))"
    }

    private var duration: String {
        let bounds = SampleNumber(constraints: constraints.mapBounds(ScaledNumber.seconds), isInteger: false)
        guard let seconds = bounds.value(index, preferred: 3600) else { return "PT1H" }
        return seconds.text == "3600" ? "PT1H" : seconds.isNegative ? "-PT\(seconds.text.dropFirst())S" : "PT\(seconds.text)S"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    private static func hexadecimal(_ number: Int) -> String {
        let digits = String(number % 0x10000, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}

extension Constraints {
    /// The bounds alone, each changed.
    fileprivate func mapBounds(_ change: (String) -> String?) -> Constraints {
        func changed(_ literal: Literal?) -> Literal? {
            guard case .string(let text)? = literal else { return nil }
            return change(text).map { .number($0) }
        }
        var bounds = Constraints()
        bounds.minimum = changed(minimum)
        bounds.maximum = changed(maximum)
        bounds.exclusiveMinimum = changed(exclusiveMinimum)
        bounds.exclusiveMaximum = changed(exclusiveMaximum)
        return bounds
    }
}
