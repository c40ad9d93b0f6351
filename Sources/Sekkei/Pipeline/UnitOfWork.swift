import Synchronization

/// What the runtime wants committed in the same transaction as the changes of a service, an audit entry for one.
///
/// A stage enlists its part before the service runs; the service calls ``join(_:)`` inside its transaction, before it commits.
/// The runtime does not know what a transaction is: the parts do.
public final class UnitOfWork: Sendable {
    /// One part: writes what it has to into the transaction.
    public typealias Part = @Sendable (any Sendable) async throws -> Void

    private let parts = Mutex<[Part]>([])

    init() {}

    /// Adds a part.
    public func enlist(_ part: @escaping Part) {
        parts.withLock { $0.append(part) }
    }

    /// Runs all parts, in the order in which they were enlisted, inside a transaction. Each part runs once.
    /// - Throws: What a part throws; the service must let its transaction fail with it.
    public func join(_ transaction: any Sendable) async throws {
        let waiting = parts.withLock { parts in
            defer { parts = [] }
            return parts
        }
        for part in waiting { try await part(transaction) }
    }

    /// Whether some part was enlisted and never run.
    var isPending: Bool { parts.withLock { !$0.isEmpty } }
}
