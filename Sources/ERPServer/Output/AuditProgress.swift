import Foundation
import Synchronization

/// Shows how far a verification has come, on a terminal only, and only where it takes longer than a moment.
final class AuditProgress: Sendable {
    private let isTerminal: Bool
    private let write: @Sendable (String) -> Void
    private let lastPercent = Mutex<Int64>(-1)

    init(isTerminal: Bool = isatty(STDERR_FILENO) == 1, write: @escaping @Sendable (String) -> Void = StandardError.write) {
        self.isTerminal = isTerminal
        self.write = write
    }

    @Sendable func show(_ done: Int64, _ total: Int64) {
        guard isTerminal, total >= Self.longChain else { return }
        let percent = done * 100 / total
        let isNew = lastPercent.withLock { last in
            defer { last = percent }
            return percent != last
        }
        if isNew { write("\rverified \(done) of \(total)\(done >= total ? "\n" : "")") }
    }

    private static let longChain: Int64 = 20_000
}
