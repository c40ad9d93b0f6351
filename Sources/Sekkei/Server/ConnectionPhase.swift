/// Where a connection stands. It serves one request at a time; the next one is not decoded before this one is answered.
enum ConnectionPhase: Equatable {
    /// Accepted; not a byte has come.
    case fresh
    /// Between two requests.
    case idle
    /// Part of a head has come.
    case head
    /// The head has come, the body is being collected.
    case body
    /// The request is complete and its answer awaited.
    case respond
    /// The head of an answer is out, its body is being produced.
    case stream
    /// The answer is out; the rest of the request's body is read away, to keep the connection.
    case drain
    /// The last answer is out; what still comes is thrown away until the client hangs up.
    case linger
    case closed
}
