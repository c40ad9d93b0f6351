public import SekkeiJSON

/// The name of a request in answers, logs and the audit trail: the caller's own, or a random UUID of version 4 (RFC 9562).
///
/// It is for telling requests apart, not for secrets: who sees some ids may work out the next ones.
public struct RequestID: Sendable, Equatable {
    private enum Form: Sendable, Equatable {
        case random(high: UInt64, low: UInt64)
        case given(String)
    }

    private let form: Form

    /// Creates a random id.
    public init() {
        var random = ThreadRandom.current
        let high = random.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low = random.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        form = .random(high: high, low: low)
    }

    /// Takes over the id that a caller has sent.
    /// - Parameter text: 1 to 64 characters of `A-Z`, `a-z`, `0-9`, `.`, `_` and `-`, so that it is harmless in headers and logs.
    /// - Returns: nil where it is anything else.
    public init?(_ text: String) {
        let bytes = text.utf8
        guard 1...64 ~= bytes.count,
            bytes.allSatisfy({ ASCIIClass.isAlphanumeric($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F })
        else { return nil }
        form = .given(text)
    }
}

extension RequestID: CustomStringConvertible {
    /// The caller's text as it came, or the UUID in lower case.
    public var description: String {
        switch form {
        case .given(let text): text
        case .random(let high, let low):
            String(unsafeUninitializedCapacity: UUIDFormat.length) { buffer in
                guard let target = buffer.baseAddress else { return 0 }
                var cursor = TextCursor(target)
                UUIDFormat.write(high: high, low: low, to: &cursor)
                return cursor.count
            }
        }
    }
}

extension RequestID {
    /// The bytes of its text.
    var byteCount: Int {
        switch form {
        case .given(let text): text.utf8.count
        case .random: UUIDFormat.length
        }
    }

    /// Writes its text, for which there is room.
    func write(to cursor: inout TextCursor) {
        switch form {
        case .given(let text): cursor.text(text)
        case .random(let high, let low): UUIDFormat.write(high: high, low: low, to: &cursor)
        }
    }
}

extension RequestID: JSONWritable {
    /// Appends the id as a JSON string.
    public func write(to writer: inout JSONWriter) {
        switch form {
        case .given(let text): writer.write(text)
        case .random(let high, let low):
            writer.withTail(capacity: UUIDFormat.length + 2) { target in
                var cursor = TextCursor(target)
                cursor.byte(UInt8(ascii: "\""))
                UUIDFormat.write(high: high, low: low, to: &cursor)
                cursor.byte(UInt8(ascii: "\""))
                return cursor.count
            }
        }
    }
}

extension JSONWriter {
    /// Appends `prefix` verbatim and `value` as a string.
    public mutating func write(_ prefix: StaticString, _ value: RequestID) {
        raw(prefix)
        value.write(to: &self)
    }

    /// Appends `value` as a string.
    public mutating func write(_ value: RequestID) { value.write(to: &self) }
}
