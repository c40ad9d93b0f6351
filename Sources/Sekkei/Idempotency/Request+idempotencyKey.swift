import NIOHTTP1

extension Request {
    /// What `Idempotency-Key` says.
    enum SentKey: Equatable {
        case none
        case key(String)
        case faulty
    }

    private static let longestKey = 255

    /// Reads the field: a string of structured fields (RFC 9651), as the draft of the field has it, or the same text without
    /// quotes, as many clients send it.
    var sentIdempotencyKey: SentKey {
        let lines = headers["idempotency-key"]
        guard let line = lines.first else { return .none }
        guard lines.count == 1 else { return .faulty }
        var text = line[...].trimmingSpaces()
        if text.utf8.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") { text = text.dropFirst().dropLast() }
        let isKey = (1...Self.longestKey).contains(text.utf8.count) && text.utf8.allSatisfy(Self.isKeyCharacter)
        return isKey ? .key(String(text)) : .faulty
    }

    /// Visible ASCII without what ends or escapes a string or a member of a list.
    private static func isKeyCharacter(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: ",")
    }

    /// What is wrong with the field.
    /// - Parameter sent: Not a key.
    func idempotencyFault(_ sent: SentKey) -> Answer {
        let name = "Idempotency-Key"
        if sent == .none { return failure([FieldFault(location: .header, field: name, constraint: .required)]) }
        if headers["idempotency-key"].count > 1 {
            return failure([FieldFault(location: .header, field: name, constraint: .duplicate)])
        }
        let form = FieldFault.Parameter.text("1–\(Self.longestKey) visible ASCII characters without \" \\ ,")
        let value = headers.first(name: name).map { FieldFault.Value.text($0) } ?? .hidden
        return failure([FieldFault(location: .header, field: name, constraint: .format, parameter: form, value: value)])
    }
}
