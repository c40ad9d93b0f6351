import SekkeiJSON

/// Fills a message of the catalogue in.
enum MessageTemplate {
    /// Writes a message as a JSON string, each `{name}` replaced by what `text` says, or left as it is where that is nil.
    static func write(_ message: StaticString, to json: inout JSONWriter, text: (String) -> String?) {
        var rest = UnsafeBufferPointer(start: message.utf8Start, count: message.utf8CodeUnitCount)[...]
        json.raw("\"")
        while let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) {
            json.writeCharacters(UnsafeBufferPointer(rebasing: rest[..<open]))
            if var filled = text(String(decoding: rest[(open + 1)..<close], as: UTF8.self)) {
                filled.withUTF8 { json.writeCharacters($0) }
            } else {
                json.writeCharacters(UnsafeBufferPointer(rebasing: rest[open...close]))
            }
            rest = rest[(close + 1)...]
        }
        json.writeCharacters(UnsafeBufferPointer(rebasing: rest))
        json.raw("\"")
    }
}
