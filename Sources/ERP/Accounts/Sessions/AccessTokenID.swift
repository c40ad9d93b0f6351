/// The `jti` of an access token: its session, so that the token ends with it, and what makes it unique.
struct AccessTokenID: Equatable {
    let sessionID: Int64
    private let number: UInt64

    /// A new id.
    init(sessionID: Int64) {
        var system = SystemRandomNumberGenerator()
        self.sessionID = sessionID
        number = system.next()
    }

    /// Reads what ``text`` wrote; nil for anything else.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let sessionID = Int64(parts[0]), let number = UInt64(parts[1], radix: 16) else { return nil }
        self.sessionID = sessionID
        self.number = number
    }

    /// As it stands in the token.
    var text: String { "\(sessionID)-\(String(number, radix: 16))" }
}
