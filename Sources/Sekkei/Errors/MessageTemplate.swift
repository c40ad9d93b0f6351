import SekkeiJSON

/// Fills a message of the catalogue in.
enum MessageTemplate {
    /// Writes a message as a JSON string, each `{name}` replaced by what `fill` writes, or left as it is where that writes nothing.
    /// - Parameter fill: Writes the characters that stand for a placeholder; false where it knows none of that name.
    static func write(_ message: StaticString, to json: inout JSONWriter, fill: (String, inout JSONWriter) -> Bool) {
        var rest = UnsafeBufferPointer(start: message.utf8Start, count: message.utf8CodeUnitCount)[...]
        json.raw("\"")
        while let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) {
            json.writeCharacters(UnsafeBufferPointer(rebasing: rest[..<open]))
            if !fill(String(decoding: rest[(open + 1)..<close], as: UTF8.self), &json) {
                json.writeCharacters(UnsafeBufferPointer(rebasing: rest[open...close]))
            }
            rest = rest[(close + 1)...]
        }
        json.writeCharacters(UnsafeBufferPointer(rebasing: rest))
        json.raw("\"")
    }
}

extension JSONWriter {
    /// Writes a text into a string whose quotes are written apart.
    mutating func writeCharacters(_ text: String) {
        var text = text
        text.withUTF8 { writeCharacters($0) }
    }
}
