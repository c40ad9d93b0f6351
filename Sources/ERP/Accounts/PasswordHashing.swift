/// Makes and checks password hashes. Both take time on purpose: they must not run on an event loop or the cooperative pool.
public protocol PasswordHashing: Sendable {
    /// A salted hash with its parameters, to be kept in the database.
    func hash(_ password: String) async throws -> String
    /// Whether a password is the one that was hashed. A hash that cannot be read matches nothing.
    func verify(_ password: String, against hash: String) async throws -> Bool
    /// A hash that no password matches and that takes as long to check as any: for accounts that do not exist.
    var decoy: String { get }
}
