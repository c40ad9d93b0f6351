import SekkeiPolicy
import Synchronization

/// Checked policies by their text, in two generations: what nobody asked for while the younger one filled up is forgotten.
final class CheckedPolicies: Sendable {
    private struct Generations {
        var young: [Key: CheckedPolicy] = [:]
        var old: [Key: CheckedPolicy] = [:]
        /// UTF-8 bytes of the young texts.
        var size = 0
    }

    /// A text by its bytes: canonically equivalent texts may differ in a literal.
    private struct Key: Hashable {
        let bytes: [UInt8]
    }

    private let generations = Mutex(Generations())
    private let half: Int

    /// - Parameter capacity: UTF-8 bytes of all texts together.
    init(capacity: Int) {
        half = capacity / 2
    }

    func policy(_ text: String) -> CheckedPolicy? {
        let key = Key(bytes: Array(text.utf8))
        return generations.withLock { generations in
            if let policy = generations.young[key] { return policy }
            guard let policy = generations.old.removeValue(forKey: key) else { return nil }
            insert(policy, for: key, in: &generations)
            return policy
        }
    }

    func insert(_ policy: CheckedPolicy, for text: String) {
        let key = Key(bytes: Array(text.utf8))
        guard key.bytes.count <= half else { return }
        generations.withLock { insert(policy, for: key, in: &$0) }
    }

    private func insert(_ policy: CheckedPolicy, for key: Key, in generations: inout Generations) {
        if generations.size + key.bytes.count > half {
            generations.old = generations.young
            generations.young = [:]
            generations.size = 0
        }
        if generations.young.updateValue(policy, forKey: key) == nil { generations.size += key.bytes.count }
    }
}
