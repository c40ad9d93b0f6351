/// The rules of an HTTP/1.1 connection, without sockets: events go in, decisions come out.
struct ConnectionState {
    private(set) var phase = ConnectionPhase.fresh
    /// The client has shut its sending side.
    private(set) var isHalfClosed = false
    private var isQuiescing = false
    private var persists = true
    private var framing = BodyFraming.none
    private var awaitsContinue = false
    private var limit = 0
    private var received = 0
    private var raw = 0
    private var nextPhase = ConnectionPhase.idle

    /// A refused body of at most so many bytes is read away; before a longer one the connection is given up.
    static let largestDrain = 64 * 1024
    /// The framing that a chunked body may waste before it counts as an attack, beside 16 bytes for each of its own.
    static let chunkAllowance = 16 * 1024

    /// Whether the decoder may be given more.
    var acceptsInput: Bool {
        switch phase {
        case .fresh, .idle, .head, .body, .drain: true
        case .respond, .stream, .linger, .closed: false
        }
    }

    var discardsInput: Bool { phase == .linger || phase == .closed }

    var isBetweenRequests: Bool { phase == .fresh || phase == .idle }

    /// The bytes still to come of a body of known length.
    var remaining: Int? {
        guard phase == .body || phase == .drain, case .length(let length) = framing, length > received else { return nil }
        return length - received
    }

    // MARK: Requests

    /// Bytes of a head have come, and not all of it.
    mutating func beginHead() {
        if isBetweenRequests { phase = .head }
    }

    /// A head is complete.
    /// - Returns: Whether it is expected: only a decoder that disagrees about framing brings one at another time.
    mutating func begin(_ head: RequestHead) -> Bool {
        guard isBetweenRequests || phase == .head else { return false }
        phase = .body
        persists = head.persists
        framing = head.framing
        awaitsContinue = head.awaitsContinue
        received = 0
        raw = 0
        return true
    }

    /// The request is admitted with a body of at most `limit` bytes.
    mutating func admit(limit: Int) -> AdmissionStep {
        self.limit = limit
        if case .length(let length) = framing, length > limit { return .fault(.bodyTooLarge(limit: limit)) }
        guard awaitsContinue else { return .proceed }
        awaitsContinue = false
        return .sendContinue
    }

    /// A piece of the body has come.
    mutating func collect(_ count: Int) -> BodyStep {
        received += count
        guard phase == .body else { return .drop }
        return received > limit ? .fault(.bodyTooLarge(limit: limit)) : .keep
    }

    /// The decoder has taken so many bytes, framing included.
    /// - Returns: Whether a chunked body keeps its framing within reason.
    mutating func consume(_ count: Int) -> Bool {
        guard phase == .body, framing == .chunked else { return true }
        raw += count
        return raw - received <= Self.chunkAllowance + 16 * received
    }

    /// The message is complete.
    mutating func end() -> EndStep {
        switch phase {
        case .body:
            phase = .respond
            return .respond
        case .drain:
            phase = .idle
            return .none
        case .stream:
            if nextPhase == .drain { nextPhase = .idle }
            return .none
        default:
            return .none
        }
    }

    // MARK: Answers

    /// An answer is about to be written.
    /// - Parameters:
    ///   - closing: The answer ends the connection in any case.
    ///   - hasInput: Bytes behind this request wait to be decoded.
    /// - Returns: Whether the connection stays open after it.
    mutating func settle(closing: Bool, hasInput: Bool) -> Bool {
        let mayStay = persists && !closing && !isQuiescing && (!isHalfClosed || hasInput)
        switch phase {
        case .respond: nextPhase = mayStay ? .idle : .linger
        case .body: nextPhase = mayStay && canDrain ? .drain : .linger
        default: nextPhase = .linger
        }
        return nextPhase != .linger
    }

    /// The answer, or the head of a streamed one, has been written.
    mutating func answered(streaming: Bool) {
        phase = streaming ? .stream : nextPhase
    }

    /// The last byte of a streamed answer has been written.
    mutating func endStream() {
        phase = isQuiescing ? .linger : nextPhase
    }

    private var canDrain: Bool {
        guard !awaitsContinue else { return false }
        switch framing {
        case .none: return true
        case .length(let length): return length - received <= Self.largestDrain
        case .chunked: return false
        }
    }

    // MARK: The connection

    /// The server shuts down.
    /// - Returns: Whether the connection closes at once.
    mutating func quiesce(hasInput: Bool) -> Bool {
        isQuiescing = true
        return isBetweenRequests && !hasInput
    }

    /// The client has shut its sending side.
    mutating func closeInput() {
        isHalfClosed = true
    }

    /// The connection ends as soon as what has been written is out.
    mutating func beginLinger() {
        phase = .linger
    }

    /// The client has shut its sending side, and all it sent before has been decoded.
    func endOfInput() -> InputEndStep {
        switch phase {
        case .fresh, .idle, .drain, .linger: .close
        case .head, .body: .fault(.malformedRequest)
        case .respond, .stream, .closed: .none
        }
    }

    /// The deadline of the phase has passed.
    func expire() -> ExpiryStep {
        switch phase {
        case .fresh, .idle, .drain, .linger: .close
        case .head, .body: .fault(.requestTimeout)
        case .respond: .fault(.timeout)
        case .stream, .closed: .none
        }
    }

    mutating func close() {
        phase = .closed
    }
}
