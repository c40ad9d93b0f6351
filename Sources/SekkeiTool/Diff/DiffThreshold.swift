import ArgumentParser
import SekkeiSpec

/// From which severity on differences make the exit code 1.
enum DiffThreshold: String, ExpressibleByArgument, CaseIterable {
    case breaking, risky

    func isReached(by comparison: SpecComparison) -> Bool {
        guard let worst = comparison.worst else { return false }
        return worst <= (self == .breaking ? .breaking : .risky)
    }
}
