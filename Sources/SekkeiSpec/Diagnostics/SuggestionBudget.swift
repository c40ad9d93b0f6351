import Synchronization

/// Bounds what all suggestions of one compilation cost together: thousands of unknown names among thousands of known
/// ones would otherwise be compared each with each, for diagnostics that nobody is shown.
final class SuggestionBudget: Sendable {
    /// The budget of the compilation that is going on; without one, suggestions are free.
    @TaskLocal static var current: SuggestionBudget?

    /// Comparisons of a word with a candidate. A hundred slips in a spec of a thousand types get their suggestions.
    private let left = Mutex(100_000)

    /// Whether so many comparisons may still be made; they count as made.
    func take(_ comparisons: Int) -> Bool {
        left.withLock { left in
            left = max(0, left - comparisons)
            return left > 0
        }
    }
}
