import SekkeiJSON

/// The keys of a provider by name. What a name does not find is not found: there is no default key.
struct KeySet: Sendable {
    private let keys: [String: [ProviderKey]]
    /// How many members of the document are no keys that can be used.
    let ignored: Int

    /// Reads a key set key by key, so that one odd key does not fail the others.
    /// - Throws: ``ProviderUnavailable`` where it is no key set, has too many keys, or none that can be used.
    init(_ document: JSONObject, taking algorithms: Set<SigningAlgorithm>, mostKeys: Int) throws(ProviderUnavailable) {
        guard let members = document["keys"]?.arrayValue else { throw ProviderUnavailable("keys: no key set") }
        guard members.count <= mostKeys else { throw ProviderUnavailable("keys: more than \(mostKeys)") }
        let read = members.compactMap { ProviderKey($0, taking: algorithms) }
        let keys = Dictionary(grouping: read, by: \.id).mapValues(Self.unambiguous).filter { !$0.value.isEmpty }
        guard !keys.isEmpty else { throw ProviderUnavailable("keys: none that can be used") }
        self.keys = keys
        ignored = members.count - keys.values.reduce(0) { $0 + $1.count }
    }

    func key(_ id: String, for algorithm: SigningAlgorithm) -> ProviderKey? {
        keys[id]?.first { $0.algorithms.contains(algorithm) }
    }

    func hasKey(_ id: String) -> Bool { keys[id] != nil }

    /// Whether every key of another set is here too.
    func holdsAll(of other: KeySet) -> Bool {
        other.keys.allSatisfy { id, keys in
            keys.allSatisfy { key in
                self.keys[id]?.contains { $0.fingerprint == key.fingerprint && $0.algorithms == key.algorithms } ?? false
            }
        }
    }

    /// Keys of one name must be for different algorithms; where two are not, nobody can say which is meant.
    private static func unambiguous(_ keys: [ProviderKey]) -> [ProviderKey] {
        keys.filter { key in keys.allSatisfy { $0.fingerprint == key.fingerprint || $0.algorithms.isDisjoint(with: key.algorithms) } }
    }
}
