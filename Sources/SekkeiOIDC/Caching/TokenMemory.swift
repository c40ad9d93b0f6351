import Sekkei
import Synchronization

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What was found of tokens lately. Refused ones have a room of their own, so that garbage cannot push good ones out.
final class TokenMemory: Sendable {
    enum Finding: Sendable {
        case verified(VerifiedToken)
        case refused(TokenFault)
    }

    private struct Remembered {
        var token: VerifiedToken
        var generation: Int
    }

    private struct Refused {
        var fault: TokenFault
        var generation: Int
    }

    private struct Rooms {
        var verified: TwoGenerationCache<TokenDigest, Remembered>
        var refused: TwoGenerationCache<TokenDigest, Refused>
    }

    private let rooms: Mutex<Rooms>
    /// Seconds.
    private let verifiedLifetime: Double
    private let refusedLifetime: Double

    /// What an entry takes beside the text of its token, roughly.
    private static let overhead = 512

    init(_ limits: TokenMemoryLimits, verifiedLifetime: Duration, refusedLifetime: Duration) {
        rooms = Mutex(
            Rooms(
                verified: TwoGenerationCache(mostEntries: limits.mostTokens, mostWeight: limits.mostBytes),
                refused: TwoGenerationCache(mostEntries: limits.mostRefused)))
        self.verifiedLifetime = verifiedLifetime / .seconds(1)
        self.refusedLifetime = refusedLifetime / .seconds(1)
    }

    /// - Parameters:
    ///   - generation: Of the keys; what was found with keys that have gone since does not count.
    ///   - now: Seconds since 1970.
    func finding(_ digest: TokenDigest, generation: Int, now: Double) -> Finding? {
        rooms.withLock { rooms in
            if let found = rooms.verified.value(for: digest, now: now), found.generation == generation { return .verified(found.token) }
            if let found = rooms.refused.value(for: digest, now: now), found.generation == generation { return .refused(found.fault) }
            return nil
        }
    }

    /// - Parameter length: Bytes of the token's text.
    func remember(_ token: VerifiedToken, _ digest: TokenDigest, length: Int, generation: Int, now: Double) {
        let expires = min(now + verifiedLifetime, token.expires.timeIntervalSince1970)
        guard expires > now else { return }
        rooms.withLock { rooms in
            rooms.verified.insert(
                Remembered(token: token, generation: generation), for: digest, weight: length + Self.overhead, expires: expires)
        }
    }

    func remember(_ fault: TokenFault, _ digest: TokenDigest, generation: Int, now: Double) {
        guard refusedLifetime > 0 else { return }
        rooms.withLock { rooms in
            rooms.refused.insert(Refused(fault: fault, generation: generation), for: digest, expires: now + refusedLifetime)
        }
    }

    func forget(_ digest: TokenDigest) {
        rooms.withLock { $0.verified.remove(digest) }
    }

    func forget(where isMeant: (VerifiedToken) -> Bool) {
        rooms.withLock { $0.verified.removeAll { isMeant($0.token) } }
    }

    /// How many verified and refused tokens are remembered.
    var counts: (verified: Int, refused: Int) {
        rooms.withLock { ($0.verified.count, $0.refused.count) }
    }
}
