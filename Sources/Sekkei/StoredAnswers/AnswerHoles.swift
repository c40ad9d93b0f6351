/// Where a body just written names the request it answers: what must be written anew when it answers another one.
struct AnswerHoles: Sendable {
    /// What stands in a hole.
    enum Content: UInt8, Sendable {
        /// `meta` but for its pagination.
        case meta
        case traceID
        case requestID
    }

    /// A part of the body.
    struct Hole: Sendable {
        var content: Content
        var start: UInt32
        var end: UInt32
    }

    private(set) var first: Hole?
    private(set) var second: Hole?

    /// Notes what was written between two offsets; no body has more than two of them.
    mutating func note(_ content: Content, from start: Int, to end: Int) {
        let hole = Hole(content: content, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end))
        if first == nil { first = hole } else { second = hole }
    }

    /// In the order of the body.
    var all: [Hole] { [first, second].compactMap(\.self) }
}
