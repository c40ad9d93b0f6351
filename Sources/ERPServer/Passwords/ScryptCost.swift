/// How much work a password hash is (RFC 7914).
struct ScryptCost: Equatable, Sendable {
    /// The binary logarithm of the number of rounds.
    var logarithm: Int
    var blockSize: Int
    var parallelism: Int

    /// 32 MiB and three passes, as OWASP advises.
    static let standard = ScryptCost(logarithm: 15, blockSize: 8, parallelism: 3)

    /// Whether it is within what this program is ready to spend on a hash out of its database.
    var isBearable: Bool { (1...18).contains(logarithm) && (1...16).contains(blockSize) && (1...16).contains(parallelism) }
}
