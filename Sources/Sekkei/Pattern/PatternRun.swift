/// One search: follows all states that the text so far can have led to, at the same time.
struct PatternRun {
    /// How much scratch memory a state takes: a place in both lists, on the stack, and its mark.
    static let wordsPerState = 4

    private let states: UnsafeBufferPointer<PatternState>
    private let sets: [PatternSet]
    /// The length of the text in bytes.
    private let end: Int
    private var active: UnsafeMutablePointer<UInt32>
    private var reached: UnsafeMutablePointer<UInt32>
    private let stack: UnsafeMutablePointer<UInt32>
    /// In which round a state was reached last, so that none stands in a list twice.
    private let marks: UnsafeMutablePointer<UInt32>
    private var reachedCount = 0
    private var round: UInt32 = 1
    private var isFound = false

    /// - Precondition: `scratch` holds ``wordsPerState`` words for each state.
    init(states: UnsafeBufferPointer<PatternState>, sets: [PatternSet], scratch: UnsafeMutableBufferPointer<UInt32>, end: Int) {
        self.states = states
        self.sets = sets
        self.end = end
        scratch.initialize(repeating: 0)
        let base = scratch.baseAddress.unsafelyUnwrapped
        active = base
        reached = base + states.count
        stack = base + 2 * states.count
        marks = base + 3 * states.count
    }

    /// Whether the automaton finds its expression anywhere.
    mutating func search(_ text: UnsafeBufferPointer<UInt8>, from start: UInt32) -> Bool {
        var cursor = 0
        while true {
            reach(start, at: cursor)
            if isFound || cursor == end { return isFound }
            swap(&active, &reached)
            let count = reachedCount
            reachedCount = 0
            round &+= 1
            let scalar = Self.decode(text, &cursor)
            for index in 0..<count { advance(states[Int(active[index])], scalar, cursor) }
        }
    }

    /// Goes on from a state if it takes the scalar.
    private mutating func advance(_ state: PatternState, _ scalar: UInt32, _ cursor: Int) {
        switch state {
        case .scalar(let expected, let next) where expected == scalar: reach(next, at: cursor)
        case .set(let set, let next) where sets[set].contains(scalar): reach(next, at: cursor)
        default: break
        }
    }

    /// Notes a state and all that can be reached from it without taking a scalar.
    private mutating func reach(_ state: UInt32, at cursor: Int) {
        var depth = 0
        push(state, &depth)
        while depth > 0 {
            depth -= 1
            let state = stack[depth]
            switch states[Int(state)] {
            case .match: isFound = true
            case .split(let first, let second):
                push(first, &depth)
                push(second, &depth)
            case .start(let next): if cursor == 0 { push(next, &depth) }
            case .end(let next): if cursor == end { push(next, &depth) }
            case .scalar, .set:
                reached[reachedCount] = state
                reachedCount += 1
            }
        }
    }

    private func push(_ state: UInt32, _ depth: inout Int) {
        guard marks[Int(state)] != round else { return }
        marks[Int(state)] = round
        stack[depth] = state
        depth += 1
    }

    /// Decodes the next scalar. The text is a string's and thus valid UTF-8.
    private static func decode(_ text: UnsafeBufferPointer<UInt8>, _ cursor: inout Int) -> UInt32 {
        let lead = UInt32(text[cursor])
        cursor += 1
        if lead < 0x80 { return lead }
        let length = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
        var scalar = lead & (0x3F >> UInt32(length))
        for _ in 0..<length {
            scalar = scalar << 6 | UInt32(text[cursor]) & 0x3F
            cursor += 1
        }
        return scalar
    }
}
