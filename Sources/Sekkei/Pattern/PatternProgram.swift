/// A regular expression of the spec, ready to be searched for in texts.
///
/// The generator has parsed it: a program is built from numbers. Matching takes time in proportion to the length of the
/// text, whatever the expression and the text are, and no memory from the heap for expressions of usual size.
public struct PatternProgram: Sendable {
    /// The expression as it stands in the spec, for messages.
    public let source: String
    let states: [PatternState]
    let sets: [PatternSet]
    /// The number of the state where matching begins.
    let start: UInt32

    /// Builds the matcher.
    /// - Parameters:
    ///   - source: The expression as it stands in the spec.
    ///   - code: What the generator made of it: each node as its tag, its operands and its parts.
    /// - Precondition: The code is the generator's.
    @_spi(Generated) public init(_ source: String, _ code: [UInt32]) {
        var builder = PatternBuilder(code)
        start = builder.build()
        self.source = source
        states = builder.states
        sets = builder.sets
    }

    /// Whether the expression matches anywhere in the text; `^` and `$` stand for the text's ends alone.
    public func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: states.count * PatternRun.wordsPerState) { scratch in
                states.withUnsafeBufferPointer { states in
                    var run = PatternRun(states: states, sets: sets, scratch: scratch, end: bytes.count)
                    return run.search(bytes, from: start)
                }
            }
        }
    }
}
