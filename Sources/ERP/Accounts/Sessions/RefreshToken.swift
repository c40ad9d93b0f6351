import Crypto

/// A refresh token: a secret that all tokens of its session share, and one of its own.
///
/// The first finds the session, the second says whether it is the newest token. So a session needs one row however often it is
/// refreshed, and a token that was used before is still recognized. Only hashes are kept.
struct RefreshToken: Equatable {
    private static let length = 24

    private let family: [UInt8]
    private let secret: [UInt8]

    /// The first token of a new session.
    init() {
        self.init(family: Self.randomBytes(), secret: Self.randomBytes())
    }

    /// Reads what ``text`` wrote; nil for anything else.
    init?(_ text: String) {
        guard let bytes = Hexadecimal.decode(text), bytes.count == 2 * Self.length else { return nil }
        self.init(family: Array(bytes[..<Self.length]), secret: Array(bytes[Self.length...]))
    }

    private init(family: [UInt8], secret: [UInt8]) {
        self.family = family
        self.secret = secret
    }

    /// The token that follows this one in its session.
    func next() -> RefreshToken {
        RefreshToken(family: family, secret: Self.randomBytes())
    }

    /// What the client keeps: 96 hexadecimal digits.
    var text: String { Hexadecimal.encode(family + secret) }

    /// Finds the session.
    var familyHash: [UInt8] { Array(SHA256.hash(data: family)) }

    /// Tells whether it is the session's newest token.
    var secretHash: [UInt8] { Array(SHA256.hash(data: secret)) }

    private static func randomBytes() -> [UInt8] {
        var system = SystemRandomNumberGenerator()
        return (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &system) }
    }
}
