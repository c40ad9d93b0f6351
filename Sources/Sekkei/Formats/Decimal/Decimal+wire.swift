public import SekkeiJSON

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension Decimal {
    /// Creates `significand · 10^exponent`, for bounds and defaults of the spec.
    @_spi(Generated) public init(_ significand: Int64, exponent: Int) {
        self.init(sign: significand < 0 ? .minus : .plus, exponent: exponent, significand: Decimal(significand.magnitude))
    }

    /// Reads a number as the API writes it: `-12.50`, with no exponent, no `+`, no leading zeros.
    /// - Returns: nil where the text is anything else, or has more than 38 significant digits, which no `Decimal` could hold.
    public init?(wireText text: String) {
        var text = text
        guard let exact = text.withUTF8({ ExactDecimal($0) }) else { return nil }
        self = exact.decimal
    }

    /// The number as the API writes it: without an exponent, without zeros behind the fraction; nil for NaN.
    public var wireText: String? { ExactDecimal(self)?.text }
}

extension Decimal: JSONWritable {
    /// Appends the number as a string; `null` for NaN.
    public func write(to writer: inout JSONWriter) {
        guard let exact = ExactDecimal(self) else { return writer.null() }
        writer.withTail(capacity: ExactDecimal.longest + 2) { target in
            var cursor = TextCursor(target)
            cursor.byte(UInt8(ascii: "\""))
            exact.write(to: &cursor)
            cursor.byte(UInt8(ascii: "\""))
            return cursor.count
        }
    }
}
