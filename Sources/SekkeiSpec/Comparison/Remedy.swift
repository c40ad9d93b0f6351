/// How a difference becomes safe for the callers of the version that has it.
package enum Remedy: Sendable, Equatable {
    /// An entry of `changes`.
    case entry(SuggestedChange)
    /// No entry can say it; what to do in plain words.
    case words(String)
}
