/// How long a client may take. All of them are checked ten times a second.
public struct ServerTimeouts: Sendable {
    /// From the first byte of a head to its last; then 408. A new connection that sends nothing is closed after it. Default: 10 s.
    public var head: Duration
    /// From the complete head to the last byte of the body; then 408. Default: 30 s.
    public var body: Duration
    /// Between two requests of a connection; then it is closed without a word. Default: 60 s.
    public var idle: Duration
    /// How long a client may leave an answer lying without taking a single byte of it; then it is cut off. Default: 30 s.
    public var write: Duration
    /// How long running requests may go on after a graceful shutdown began; then they are cancelled. Default: 10 s.
    public var drain: Duration
    /// How long the server waits for the client to hang up after an answer that closes the connection, so that the
    /// answer is not lost to a reset (RFC 9112, section 9.6). Default: 5 s.
    public var linger: Duration

    /// Creates timeouts.
    public init(
        head: Duration = .seconds(10), body: Duration = .seconds(30), idle: Duration = .seconds(60), write: Duration = .seconds(30),
        drain: Duration = .seconds(10), linger: Duration = .seconds(5)
    ) {
        self.head = head
        self.body = body
        self.idle = idle
        self.write = write
        self.drain = drain
        self.linger = linger
    }
}
