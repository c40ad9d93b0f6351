/// What a connection asks for answers. Every method is called on the connection's event loop.
public protocol Responder: Sendable {
    /// The head is complete: says how much body may follow, or answers without it.
    func admit(_ request: Request) -> Admission
    /// The request is complete, with its body.
    func respond(to request: Request) -> Outcome
    /// The answer to a fault that the connection itself has found.
    /// - Parameter request: Nil where no head could be read.
    func answer(to request: Request?, fault: ConnectionFault) -> Answer
    /// The answer has been written, or the client has left before that.
    /// - Parameters:
    ///   - status: The status sent; 499 if the client left first.
    ///   - bytes: The length of the body that was sent.
    func finished(_ request: Request, status: Int, bytes: Int)
}

/// What to do with a request whose head is complete.
public enum Admission: Sendable {
    /// Read a body of at most so many bytes, then respond.
    case read(limit: Int)
    /// Answer now; the body, if one is on its way, is not wanted.
    case answer(Answer)
}
