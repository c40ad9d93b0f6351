/// A state of a non-deterministic automaton.
enum PatternState: Sendable {
    /// The expression has been found.
    case match
    /// Takes this scalar and goes on.
    case scalar(UInt32, next: UInt32)
    /// Takes any scalar of the set with this number and goes on.
    case set(Int, next: UInt32)
    /// Goes both ways without taking anything.
    case split(UInt32, UInt32)
    /// Goes on at the beginning of the text only.
    case start(next: UInt32)
    /// Goes on at the end of the text only.
    case end(next: UInt32)
}
