import SekkeiJSON

/// Fills a message of the catalogue in.
enum MessageTemplate {
    /// Writes a message as a JSON string, each `{name}` replaced by what `text` says, or left as it is where that is nil.
    static func write(_ message: StaticString, to json: inout JSONWriter, text: (String) -> String?) {
        let bytes = UnsafeBufferPointer(start: message.utf8Start, count: message.utf8CodeUnitCount)
        guard bytes.contains(UInt8(ascii: "{")) else { return json.write(message) }
        json.write(fill(bytes, text: text))
    }

    static func fill(_ bytes: UnsafeBufferPointer<UInt8>, text: (String) -> String?) -> String {
        var filled: [UInt8] = []
        filled.reserveCapacity(bytes.count + 32)
        var rest = bytes[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) {
            filled += rest[..<open]
            let name = String(decoding: rest[(open + 1)..<close], as: UTF8.self)
            filled += (text(name) ?? "{\(name)}").utf8
            rest = rest[(close + 1)...]
        }
        filled += rest
        return String(decoding: filled, as: UTF8.self)
    }
}
