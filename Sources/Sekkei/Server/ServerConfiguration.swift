/// How a server listens, and what it allows its clients.
public struct ServerConfiguration: Sendable {
    /// The address or host name to listen on. Default: `127.0.0.1`, which only this machine reaches.
    public var host: String
    /// The port to listen on; 0 lets the system choose one. Default: 8080.
    public var port: Int
    /// How many connections may wait to be accepted. The system may cut it. Default: 1,024.
    public var backlog: Int
    /// Certificate and key for HTTPS. Default: none, plain HTTP.
    public var tls: ServerTLS?
    /// What a client may make the server hold in memory.
    public var limits: ServerLimits
    /// How long a client may take.
    public var timeouts: ServerTimeouts
    /// The number of event loops, one thread each. Default: one for each core.
    public var eventLoops: Int?

    /// Creates a configuration.
    public init(
        host: String = "127.0.0.1", port: Int = 8080, backlog: Int = 1024, tls: ServerTLS? = nil,
        limits: ServerLimits = ServerLimits(), timeouts: ServerTimeouts = ServerTimeouts(), eventLoops: Int? = nil
    ) {
        self.host = host
        self.port = port
        self.backlog = backlog
        self.tls = tls
        self.limits = limits
        self.timeouts = timeouts
        self.eventLoops = eventLoops
    }

    /// Checks what the types leave open.
    /// - Throws: ``ServerError`` with ``ServerError/Code/invalidConfiguration``, naming the first setting that is out of range.
    func validate() throws {
        try require("port", port, in: 0...65535)
        try require("backlog", backlog, in: 1...65535)
        try require("eventLoops", eventLoops ?? 1, in: 1...1024)
        try require("maxHeaderBytes", limits.maxHeaderBytes, in: 256...ServerLimits.largestHeaderBytes)
        try require("maxHeaderCount", limits.maxHeaderCount, in: 1...ServerLimits.largestHeaderCount)
        try require("maxTargetLength", limits.maxTargetLength, in: 1...limits.maxHeaderBytes)
        try require("maxPipelinedRequests", limits.maxPipelinedRequests, in: 1...1024)
        try require("maxConnections", limits.maxConnections, in: 1...1_000_000)
    }

    private func require(_ name: String, _ value: Int, in range: ClosedRange<Int>) throws {
        guard !range.contains(value) else { return }
        throw ServerError(.invalidConfiguration, "\(name) must be within \(range.lowerBound)…\(range.upperBound), not \(value)")
    }
}
