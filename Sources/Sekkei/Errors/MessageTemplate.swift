public import SekkeiJSON

/// A message of the catalogue, taken apart once: what is written as it stands, and the names between braces.
struct MessageTemplate: Sendable {
    private struct Placeholder: Sendable {
        /// Escaped for JSON.
        let textBefore: [UInt8]
        let name: String
        /// The placeholder with its braces, for messages whose error knows none of that name.
        let original: [UInt8]
    }

    private let placeholders: [Placeholder]
    private let end: [UInt8]

    init(_ message: StaticString) {
        var rest = UnsafeBufferPointer(start: message.utf8Start, count: message.utf8CodeUnitCount)[...]
        var placeholders: [Placeholder] = []
        while let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) {
            let name = String(decoding: rest[(open + 1)..<close], as: UTF8.self)
            placeholders.append(
                Placeholder(textBefore: Self.escaped(rest[..<open]), name: name, original: Self.escaped(rest[open...close])))
            rest = rest[(close + 1)...]
        }
        self.placeholders = placeholders
        end = Self.escaped(rest)
    }

    /// Writes the message as a JSON string, each `{name}` replaced by what `fill` writes, or left as it is where that writes nothing.
    /// - Parameter fill: Writes the characters that stand for a placeholder; false where it knows none of that name.
    @inline(__always)
    func write(to json: inout JSONWriter, fill: (String, inout JSONWriter) -> Bool) {
        json.raw("\"")
        for placeholder in placeholders {
            json.raw(placeholder.textBefore)
            if !fill(placeholder.name, &json) { json.raw(placeholder.original) }
        }
        json.raw(end)
        json.raw("\"")
    }

    private static func escaped(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        var json = JSONWriter(capacity: text.count)
        json.writeCharacters(UnsafeBufferPointer(rebasing: text))
        return json.withUnsafeBytes { Array($0) }
    }
}

extension JSONWriter {
    /// Writes a text into a string whose quotes are written apart.
    @usableFromInline
    mutating func writeCharacters(_ text: String) {
        var text = text
        text.withUTF8 { writeCharacters($0) }
    }
}
