import Crypto

/// A SHA-256 hash in the chain of the audit trail.
public struct AuditHash: Sendable, Hashable, CustomStringConvertible {
    /// How many bytes it has.
    public static let length = 32

    /// The hash itself.
    public let bytes: [UInt8]

    /// Takes over a stored hash.
    /// - Returns: Nil where it does not have 32 bytes.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        self.bytes = bytes
    }

    /// Reads what ``description`` writes, in either case.
    /// - Returns: Nil for anything else.
    public init?(_ text: some StringProtocol) {
        let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        guard digits.count == text.utf8.count, digits.count == 2 * Self.length else { return nil }
        bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }

    private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

    /// What stands before the first entry: 32 zeros.
    public static let zero = AuditHash(unchecked: [UInt8](repeating: 0, count: length))

    static func of(_ bytes: [UInt8]) -> AuditHash { AuditHash(unchecked: Array(SHA256.hash(data: bytes))) }

    /// 64 lower-case hexadecimal digits.
    public var description: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
