import ERP
import Synchronization

/// Passwords without scrypt, which remembers what was checked.
final class PlainPasswords: PasswordHashing {
    private let checkedHashes = Mutex<[String]>([])

    var checked: [String] { checkedHashes.withLock { $0 } }
    var decoy: String { "plain:decoy" }

    func hash(_ password: String) async throws -> String { "plain:" + password }

    func verify(_ password: String, against hash: String) async throws -> Bool {
        checkedHashes.withLock { $0.append(hash) }
        return hash != decoy && hash == "plain:" + password
    }
}
