import ERP
import Foundation
import Synchronization

/// Shows how far a seed has come: one line that moves on a terminal, a line for every tenth elsewhere.
final class SeedReport: Sendable {
    private let isTerminal: Bool
    private let write: @Sendable (String) -> Void
    private let lastTenth = Mutex(-1)

    init(isTerminal: Bool = isatty(STDERR_FILENO) == 1, write: @escaping @Sendable (String) -> Void = StandardError.write) {
        self.isTerminal = isTerminal
        self.write = write
    }

    func show(_ progress: SeedProgress) {
        let text = "\(progress.kind.rawValue): \(progress.done) of \(progress.total)"
        if isTerminal {
            write("\r\(text)\(progress.done == progress.total ? "\n" : "")")
        } else if isNewTenth(progress) {
            write(text + "\n")
        }
    }

    private func isNewTenth(_ progress: SeedProgress) -> Bool {
        let tenth = progress.done * 10 / max(progress.total, 1)
        return lastTenth.withLock { last in
            defer { last = progress.done == progress.total ? -1 : tenth }
            return tenth != last
        }
    }
}
