import Crypto
import NIOCore

/// One request's use of its key.
struct IdempotencyPlan: Sendable {
    let key: IdempotencyKey
    let fingerprint: [UInt8]
    /// Milliseconds.
    let lease: Int

    /// A lease is longer than its request can take.
    private static let margin = 60_000
    private static let leaseWithoutDeadline = 3_600_000

    /// - Parameter caller: What tells the caller from others.
    init(_ request: Request, key: String, caller: String) {
        let operation = request.api.operations[request.facts.operation]
        var text = CacheKeyText()
        text.add("\(operation.name)")
        text.add(caller)
        text.add(key)
        self.key = IdempotencyKey(text: text.text, caller: caller)
        fingerprint = Self.fingerprint(of: request)
        lease = operation.timeout > 0 ? operation.timeout + Self.margin : Self.leaseWithoutDeadline
    }

    /// What the request is: version, path, query and body.
    private static func fingerprint(of request: Request) -> [UInt8] {
        var text = CacheKeyText()
        text.add(request.api.versions[request.facts.version])
        text.add(request.canonicalPath)
        text.add(request.facts.query.map(CanonicalQuery.text))
        var hash = SHA256()
        hash.update(data: Array(text.text.utf8))
        request.body.withUnsafeReadableBytes { hash.update(bufferPointer: $0) }
        return Array(hash.finalize())
    }
}
