import Synchronization

/// Counts what it is told of.
final class CountingLog: Sendable {
    private let total = Atomic<Int>(0)

    var count: Int { total.load(ordering: .relaxed) }

    func add() { total.add(1, ordering: .relaxed) }
}
