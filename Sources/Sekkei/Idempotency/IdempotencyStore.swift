/// Where the answers to requests with an `Idempotency-Key` are kept.
///
/// What was kept must be found for as long as was promised: a store without room refuses new keys instead of forgetting others.
/// Every call is one atomic step on the store. One in memory also conforms to ``ImmediateIdempotencyStore``.
/// `SekkeiStoreTesting` checks that a store keeps these promises.
public protocol IdempotencyStore: Sendable {
    /// Takes a key for a request that is about to run, unless it is taken.
    /// - Parameters:
    ///   - fingerprint: What the request is; another request under the same key is not answered with this one's answer.
    ///   - lease: Milliseconds after which the key is free again if nobody says what became of the request: its process has died.
    /// - Throws: Where the store cannot be asked; the request is then refused.
    func reserve(_ key: IdempotencyKey, fingerprint: [UInt8], lease: Int) async throws -> IdempotencyReservation

    /// Keeps the answer of the request that holds a key; does nothing where the key has been taken by another meanwhile.
    /// - Parameters:
    ///   - token: What ``reserve(_:fingerprint:lease:)`` gave.
    ///   - lifetime: Milliseconds.
    func complete(_ key: IdempotencyKey, token: UInt64, with answer: StoredAnswer, for lifetime: Int) async throws

    /// Frees the key of a request that has come to nothing; does nothing where another has taken it meanwhile.
    func release(_ key: IdempotencyKey, token: UInt64) async throws
}

/// What became of the wish to take a key.
public enum IdempotencyReservation: Sendable, Equatable {
    /// The request may run. It ends with ``IdempotencyStore/complete(_:token:with:for:)`` or
    /// ``IdempotencyStore/release(_:token:)``, with this token.
    case reserved(token: UInt64)
    /// The same request is still running.
    case running
    /// The same request was answered with this.
    case finished(StoredAnswer)
    /// The key stands for another request.
    case reused
    /// There is no room for a further key.
    case full
}

/// A store that never waits.
public protocol ImmediateIdempotencyStore: IdempotencyStore {
    /// ``IdempotencyStore/reserve(_:fingerprint:lease:)`` at once.
    func reserveNow(_ key: IdempotencyKey, fingerprint: [UInt8], lease: Int) throws -> IdempotencyReservation
    /// ``IdempotencyStore/complete(_:token:with:for:)`` at once.
    func completeNow(_ key: IdempotencyKey, token: UInt64, with answer: StoredAnswer, for lifetime: Int) throws
    /// ``IdempotencyStore/release(_:token:)`` at once.
    func releaseNow(_ key: IdempotencyKey, token: UInt64) throws
}

extension ImmediateIdempotencyStore {
    /// Asks at once.
    public func reserve(_ key: IdempotencyKey, fingerprint: [UInt8], lease: Int) async throws -> IdempotencyReservation {
        try reserveNow(key, fingerprint: fingerprint, lease: lease)
    }
    /// Keeps at once.
    public func complete(_ key: IdempotencyKey, token: UInt64, with answer: StoredAnswer, for lifetime: Int) async throws {
        try completeNow(key, token: token, with: answer, for: lifetime)
    }
    /// Frees at once.
    public func release(_ key: IdempotencyKey, token: UInt64) async throws { try releaseNow(key, token: token) }
}
