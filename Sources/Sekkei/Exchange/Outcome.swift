/// What a stage, or the whole pipeline, makes of a request.
public enum Outcome: Sendable {
    /// Answered at once, on the event loop.
    case answer(Answer)
    /// Something must be waited for: a service, a database, a provider.
    ///
    /// The connection runs `work` in the request's one task, on its own event loop. When `deadline` passes or the client leaves,
    /// the task is cancelled; at the deadline the connection answers with ``Responder/answer(to:fault:)`` of `.timeout`.
    /// - Parameter deadline: Nanoseconds of ``MonotonicClock``; `UInt64.max` for none.
    case suspend(deadline: UInt64, work: @Sendable () async -> Answer)
}
