/// How far the streamed answer of a connection has come.
struct StreamProgress {
    let status: Int
    let framing: AnswerHead.Framing
    /// Whether a graceful shutdown ends it.
    var isEndless = false
    /// The bytes of the body that have been written, framing apart.
    var sent = 0
    /// The producers that wait until the client has taken more.
    var waiting: [CheckedContinuation<Void, any Error>] = []
    /// It ends because the server does; what its producer throws then is no failure.
    var isDismissed = false
    /// The task was cancelled: nobody may wait any longer.
    var isCancelled = false

    /// Whether so many more bytes are within the length that the head has promised.
    func allows(_ count: Int) -> Bool {
        if case .length(let length) = framing { sent + count <= length } else { true }
    }

    /// Whether all that the head has promised has been written.
    var isComplete: Bool {
        if case .length(let length) = framing { sent == length } else { true }
    }
}
