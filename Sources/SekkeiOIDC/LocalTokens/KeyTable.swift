import JWTKit
import Sekkei

/// Signing keys by name. An unknown name finds nothing, whereas jwt-kit's own collection would take its default key.
struct KeyTable: Sendable {
    private let algorithms: [String: any JWTAlgorithm]

    /// - Throws: ``LocalKeyError/repeatedID(_:)``.
    init(_ keys: [LocalKey]) async throws {
        var algorithms: [String: any JWTAlgorithm] = [:]
        for key in keys {
            guard algorithms[key.id] == nil else { throw LocalKeyError.repeatedID(key.id) }
            let single = await JWTKeyCollection().add(hmac: key.secret.withBytes { HMACKey(from: Array($0)) }, digestAlgorithm: .sha256)
            algorithms[key.id] = try await single.getKey()
        }
        self.algorithms = algorithms
    }

    subscript(id: String) -> (any JWTAlgorithm)? { algorithms[id] }
}
