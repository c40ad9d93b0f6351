import Crypto

/// Turns cursors into texts that nobody else can make, and back.
///
/// A text is, in base64url: one byte of version, the values, and HMAC-SHA256 over version, scope and values.
struct CursorSeal: Sendable {
    /// The longest text that is read or written, in characters.
    static let longest = 2048
    private static let version: UInt8 = 1
    private static let signatureLength = 32

    let key: CursorKey

    /// - Returns: Nil where the values are too many or too long.
    func seal(_ cursor: Cursor, for scope: CursorScope) -> String? {
        var payload = LengthPrefixed()
        for value in cursor.values { payload.append(value) }
        let size = 1 + payload.bytes.count + Self.signatureLength
        guard (size * 4 + 2) / 3 <= Self.longest else { return nil }
        let message = Self.message(payload.bytes[...], scope)
        let signature = HMAC<SHA256>.authenticationCode(for: message, using: key.secret)
        return Base64URL.encode([Self.version] + payload.bytes + Array(signature))
    }

    /// - Returns: Nil where the text was not made with this key for this scope. The comparison takes the same time wherever they differ.
    func open(_ text: String, for scope: CursorScope) -> Cursor? {
        guard text.utf8.count <= Self.longest, let bytes = Base64URL.decode(text) else { return nil }
        guard bytes.count > Self.signatureLength, bytes[0] == Self.version else { return nil }
        let payload = bytes[1..<(bytes.count - Self.signatureLength)]
        let signature = bytes.suffix(Self.signatureLength)
        let message = Self.message(payload, scope)
        guard HMAC<SHA256>.isValidAuthenticationCode(signature, authenticating: message, using: key.secret) else { return nil }
        return LengthPrefixed.texts(in: payload).map(Cursor.init)
    }

    private static func message(_ payload: ArraySlice<UInt8>, _ scope: CursorScope) -> [UInt8] {
        let length = UInt32(truncatingIfNeeded: scope.bytes.count)
        let prefix = [version] + (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) }
        return prefix + scope.bytes + payload
    }
}

/// A service put more into a cursor than fits into a URL.
struct CursorTooLong: Error, CustomStringConvertible {
    var description: String { "the values of a cursor must fit into \(CursorSeal.longest) characters of base64url" }
}
