public import SekkeiJSON

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// The text of a UUID (RFC 9562, section 4): 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12.
public enum UUIDFormat {
    static let length = 36

    /// Reads a UUID of any version, in either case; neither braces nor `urn:uuid:`.
    /// - Returns: nil where the text is anything else.
    public static func parse(_ text: UnsafeBufferPointer<UInt8>) -> UUID? {
        guard text.count == length else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        for (place, byte) in text.enumerated() {
            switch place {
            case 8, 13, 18, 23:
                guard byte == UInt8(ascii: "-") else { return nil }
            default:
                guard let digit = HexDigit.value(byte) else { return nil }
                high = high &<< 4 | low &>> 60
                low = low &<< 4 | UInt64(digit)
            }
        }
        return uuid(high.bigEndian, low.bigEndian)
    }

    /// Reads a UUID.
    /// - Returns: nil where the text is anything else.
    public static func parse(_ text: String) -> UUID? {
        var text = text
        return text.withUTF8 { parse($0) }
    }

    private static func uuid(_ high: UInt64, _ low: UInt64) -> UUID {
        UUID(uuid: withUnsafeBytes(of: (high, low)) { $0.loadUnaligned(as: uuid_t.self) })
    }

    /// Lower-case, as RFC 9562 asks of writers. Precondition: room for `length` bytes.
    static func write(high: UInt64, low: UInt64, to cursor: inout TextCursor) {
        cursor.hexadecimal(high &>> 32, digits: 8)
        cursor.byte(UInt8(ascii: "-"))
        cursor.hexadecimal(high &>> 16, digits: 4)
        cursor.byte(UInt8(ascii: "-"))
        cursor.hexadecimal(high, digits: 4)
        cursor.byte(UInt8(ascii: "-"))
        cursor.hexadecimal(low &>> 48, digits: 4)
        cursor.byte(UInt8(ascii: "-"))
        cursor.hexadecimal(low, digits: 12)
    }

    static func words(_ value: UUID) -> (high: UInt64, low: UInt64) {
        withUnsafeBytes(of: value.uuid) {
            (UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)), UInt64(bigEndian: $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
        }
    }
}

extension JSONWriter {
    /// Appends `prefix` verbatim and `value` as a string, lower-case.
    public mutating func write(_ prefix: StaticString, _ value: UUID) {
        raw(prefix)
        let words = UUIDFormat.words(value)
        withTail(capacity: UUIDFormat.length + 2) { target in
            var cursor = TextCursor(target)
            cursor.byte(UInt8(ascii: "\""))
            UUIDFormat.write(high: words.high, low: words.low, to: &cursor)
            cursor.byte(UInt8(ascii: "\""))
            return cursor.count
        }
    }

    /// Appends `value` as a string, lower-case.
    public mutating func write(_ value: UUID) { write("", value) }

    /// Appends `prefix` verbatim and `values` as an array of strings.
    public mutating func write(_ prefix: StaticString, _ values: [UUID]) {
        raw(prefix)
        raw("[")
        for (place, value) in values.enumerated() { write(place == 0 ? "" : ",", value) }
        raw("]")
    }

    /// Appends `values` as an array of strings.
    public mutating func write(_ values: [UUID]) { write("", values) }
}
