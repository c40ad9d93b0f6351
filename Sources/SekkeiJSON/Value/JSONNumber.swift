/// A JSON number as it is written, which no type has rounded.
///
/// Two numbers are equal where their values are: `1`, `1.0` and `10e-1`, and `-0` and `0`. Numbers with an exponent of
/// 16 digits or more are equal only where they are written alike.
public struct JSONNumber: Sendable {
    /// The number by the grammar of RFC 8259, section 6.
    public let text: String

    /// Takes a number as it is written.
    /// - Returns: nil where the text is no number by RFC 8259: a leading `+` or zero, `.5`, `1.`, `NaN`.
    public init?(_ text: String) {
        var native = text
        let isNumber = native.withUTF8 { bytes in
            var reader = JSONReader(UnsafeRawBufferPointer(bytes))
            guard let number = try? reader.readNumberText() else { return false }
            return number.count == bytes.count
        }
        guard isNumber else { return nil }
        self.text = text
    }

    /// Takes an integer.
    public init<Integer: FixedWidthInteger>(_ value: Integer) {
        text = String(value)
    }

    /// Takes the shortest text that reads back as the same number.
    /// - Returns: nil for NaN and the infinities, which JSON cannot say.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        text = String(unsafeUninitializedCapacity: DoubleText.longest) { buffer in
            buffer.baseAddress.map { DoubleText.write(value, to: $0) } ?? 0
        }
    }

    /// Precondition: the bytes are a number by the grammar.
    init(validated bytes: UnsafeBufferPointer<UInt8>) {
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// The number as an integer, exactly: `1.0` and `1e2` are integers. Nil where it is not whole or does not fit.
    public var int64: Int64? {
        var native = text
        return native.withUTF8 { bytes in
            if case .value(let value) = DecimalNumber(bytes).integer { value } else { nil }
        }
    }

    /// The nearest Double; nil where the number is too large for one.
    public var double: Double? {
        var native = text
        let exact = native.withUTF8 { DecimalNumber($0).exactDouble }
        guard let value = exact ?? Double(text), value.isFinite else { return nil }
        return value
    }
}

extension JSONNumber: Hashable {
    /// Whether the values are equal.
    public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
        if left.text == right.text { return true }
        guard let value = NumberValue(left.text), let other = NumberValue(right.text) else { return false }
        return value == other
    }

    /// Hashes the value.
    public func hash(into hasher: inout Hasher) {
        if let value = NumberValue(text) { hasher.combine(value) } else { hasher.combine(text) }
    }
}

extension JSONNumber: CustomStringConvertible {
    /// The number as it is written.
    public var description: String { text }
}
