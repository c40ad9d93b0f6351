import SekkeiJSON

/// A value as an entry shows it: without secrets, and not too long.
struct AuditValue {
    /// Characters of a text, bytes of the JSON of anything else.
    private static let longest = 512

    private(set) var value: JSONValue
    /// Whether something was left out for its length.
    private(set) var isCut = false

    init(_ value: JSONValue) {
        switch value {
        case .null, .boolean: self.value = value
        case .number(let number):
            self.value = value
            if number.text.utf8.count > Self.longest { self = Self.cutText(number.text) }
        case .string(let text): self = Self.cutText(text)
        case .array, .object:
            self.value = Self.redacted(value)
            let text = self.value.description
            if text.utf8.count > Self.longest { self = Self.cutText(text) }
        }
    }

    private init(value: JSONValue, isCut: Bool) {
        self.value = value
        self.isCut = isCut
    }

    /// Bytes of its JSON, roughly.
    var size: Int {
        switch value {
        case .null, .boolean: 5
        case .number(let number): number.text.utf8.count
        case .string(let text): text.utf8.count + 2
        case .array, .object: value.description.utf8.count
        }
    }

    /// The value that a thing writes itself as; text where that is no JSON that can be read.
    static func of(_ writable: some JSONWritable) -> JSONValue {
        var writer = JSONWriter(capacity: 1024)
        writable.write(to: &writer)
        return writer.withUnsafeBytes { bytes in
            do throws(JSONError) { return try JSONValue(parsing: bytes) } catch { return .string(String(decoding: bytes, as: UTF8.self)) }
        }
    }

    /// The beginning of a text.
    static func cut(_ text: String) -> String {
        text.utf8.count <= longest ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest))) + "…"
    }

    private static func cutText(_ text: String) -> AuditValue {
        let short = text.utf8.count <= longest || text.unicodeScalars.count <= longest
        return AuditValue(value: .string(short ? text : cut(text)), isCut: !short)
    }

    /// Secrets within are replaced by a word.
    private static func redacted(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): return .array(elements.map(redacted))
        case .object(let object):
            var kept = JSONObject()
            for member in object.members {
                kept.insert(AuditSecrecy.isSecret(member.name) ? .string("hidden") : redacted(member.value), named: member.name)
            }
            return .object(kept)
        default: return value
        }
    }
}
