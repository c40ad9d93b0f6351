/// What authentication makes of a request.
enum Authentication<Caller: Sendable>: Sendable {
    /// The caller is known.
    case caller(Caller)
    /// There is no caller: the error for the answer.
    case refused(BuiltInError)
    /// Must be found out.
    case wait(@Sendable () async -> Authentication)
}
