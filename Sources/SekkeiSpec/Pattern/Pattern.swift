/// A regular expression of the subset that can be matched in linear time.
///
/// It is searched for in the text, as JSON Schema says: `^` and `$` make it the whole.
package indirect enum Pattern: Sendable, Equatable {
    /// Matches nothing but the empty text.
    case empty
    case scalar(Unicode.Scalar)
    case set(ScalarSet)
    /// `^`: the beginning of the text.
    case start
    /// `$`: the end of the text.
    case end
    case sequence([Pattern])
    case alternation([Pattern])
    /// - Parameter maximum: nil: without bound.
    case repetition(Pattern, minimum: Int, maximum: Int?)

    /// How many states a matcher needs, counted repetitions written out.
    package var size: Int {
        switch self {
        case .empty: 0
        case .scalar, .set, .start, .end: 1
        case .sequence(let parts), .alternation(let parts): parts.reduce(1) { Self.sum($0, $1.size) }
        case .repetition(let part, let minimum, let maximum): Self.product(Self.sum(part.size, 1), max(1, maximum ?? minimum))
        }
    }

    private static func sum(_ a: Int, _ b: Int) -> Int {
        let (value, overflow) = a.addingReportingOverflow(b)
        return overflow ? Int.max : value
    }

    private static func product(_ a: Int, _ b: Int) -> Int {
        let (value, overflow) = a.multipliedReportingOverflow(by: b)
        return overflow ? Int.max : value
    }
}
