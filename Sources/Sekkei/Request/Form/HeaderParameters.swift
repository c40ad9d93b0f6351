/// A field value with parameters, `form-data; name="file"; filename="a.png"` (RFC 9110, section 5.6.6).
struct HeaderParameters: Equatable {
    /// What stands before the first semicolon, in lower case.
    let value: String
    private var parameters: [(name: String, text: String)] = []

    static func == (left: HeaderParameters, right: HeaderParameters) -> Bool {
        left.value == right.value && left.parameters.elementsEqual(right.parameters, by: ==)
    }

    /// Reads a field value.
    /// - Parameter text: UTF-8 or not; quoted texts may be beyond ASCII, as browsers send them.
    /// - Returns: nil where it breaks the grammar, is not UTF-8, or names a parameter twice.
    init?(_ text: some Collection<UInt8>) {
        var cursor = HeaderCursor(text)
        cursor.skipSpace()
        guard let value = cursor.typedToken() else { return nil }
        self.value = value.lowercased()
        while true {
            cursor.skipSpace()
            if cursor.isAtEnd { return }
            guard cursor.consume(UInt8(ascii: ";")) else { return nil }
            cursor.skipSpace()
            if cursor.isAtEnd || cursor.isAt(UInt8(ascii: ";")) { continue }
            guard let name = cursor.token()?.lowercased(), cursor.consume(UInt8(ascii: "=")), let text = cursor.tokenOrQuoted(),
                self[name] == nil
            else { return nil }
            parameters.append((name, text))
        }
    }

    /// The text of a parameter, its name in lower case; nil where there is none.
    subscript(name: String) -> String? { parameters.first { $0.name == name }?.text }

    /// Whether the value is a media type, `image/png`.
    var isMediaType: Bool {
        let parts = value.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
    }
}
