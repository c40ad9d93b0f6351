/// What a client may make a server hold in memory. The limit of a body belongs to its operation, not to the server.
public struct ServerLimits: Sendable {
    /// All header fields of a request together, with its target, in bytes; beyond it 431, or 414 where the target alone is longer.
    /// Default: 32 KiB; at most 80 KiB.
    public var maxHeaderBytes: Int
    /// The number of header and trailer fields; beyond it 431. Default: 100; at most 256.
    public var maxHeaderCount: Int
    /// The request target in bytes; beyond it 414. Default: 8 KiB.
    public var maxTargetLength: Int
    /// How many pipelined requests of one connection are answered before other connections get their turn. Requests
    /// behind the one in work stay undecoded, and the connection is not read until they have been taken up. Default: 16.
    public var maxPipelinedRequests: Int
    /// Open connections; beyond it new ones wait in the backlog. Lowered at start where the process may open fewer files.
    /// Default: 10,000.
    public var maxConnections: Int

    /// The decoder's own bound, which ``maxHeaderBytes`` must not pass.
    static let largestHeaderBytes = 80 * 1024
    /// The decoder's own bound, which ``maxHeaderCount`` must not pass.
    static let largestHeaderCount = 256

    /// Creates limits.
    public init(
        maxHeaderBytes: Int = 32 * 1024, maxHeaderCount: Int = 100, maxTargetLength: Int = 8 * 1024, maxPipelinedRequests: Int = 16,
        maxConnections: Int = 10_000
    ) {
        self.maxHeaderBytes = maxHeaderBytes
        self.maxHeaderCount = maxHeaderCount
        self.maxTargetLength = maxTargetLength
        self.maxPipelinedRequests = maxPipelinedRequests
        self.maxConnections = maxConnections
    }
}
