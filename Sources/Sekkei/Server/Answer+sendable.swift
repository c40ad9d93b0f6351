extension Answer {
    /// Whether the answer can go out as it is. A control character in a field would let its author write lines of his
    /// own, a second framing line would shift the next answer: such an answer is replaced, never repaired.
    var isSendable: Bool {
        guard (200...599).contains(status) else { return false }
        for field in headers where !Self.isSendable(field.name, field.value) { return false }
        return true
    }

    /// Whether a field may be written by others than the connection.
    static func isSendable(_ name: String, _ value: String) -> Bool {
        !name.isEmpty && name.withUTF8Bytes { $0.allSatisfy(ASCII.isToken) } && value.withUTF8Bytes { $0.allSatisfy(ASCII.isFieldValue) }
            && !belongsToConnection(name)
    }

    private static func belongsToConnection(_ name: String) -> Bool {
        switch name.utf8.count {
        case 4: name.matches("date")
        case 10: name.matches("connection")
        case 14: name.matches("content-length")
        case 17: name.matches("transfer-encoding")
        default: false
        }
    }
}
