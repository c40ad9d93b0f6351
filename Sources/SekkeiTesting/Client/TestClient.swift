public import Sekkei

/// Sends requests to an application, straight into its pipeline or over a real connection.
///
/// ```swift
/// let client = TestClient(application)
/// let answer = try await client.send(TestRequest("GET", "/api/v2/tasks", headers: [("Authorization", "Bearer …")]))
/// ```
public struct TestClient: Sendable {
    /// What stands before the target in ``TestRequest/curl(base:)``.
    public let base: String
    private let transport: @Sendable (TestRequest) async throws -> TestResponse

    /// A client without a socket: requests go into the pipeline as the connection would put them there.
    ///
    /// What only a connection does is left out: framing, limits of the head, time-outs of the client. From now on the application answers 500
    /// where a service returns a row that the operation's policy does not let the caller see.
    public init<API>(_ application: Application<API>) {
        base = "http://127.0.0.1:8080"
        application.failOnWithheldRows()
        application.requireAuditEntries()
        transport = { try await PipelineTransport.send($0, to: application) }
    }

    /// A client that opens a connection for each request.
    public init(host: String = "127.0.0.1", port: Int) {
        base = "http://\(host):\(port)"
        transport = { try await ConnectionTransport(host: host, port: port).send($0) }
    }

    /// Sends a request and collects its answer.
    /// - Throws: What breaks the connection or the stream of the answer; never for a status.
    public func send(_ request: TestRequest) async throws -> TestResponse {
        try await transport(request)
    }

    /// Serves an application on a free port of this machine for the time of `body`.
    /// - Throws: ``ServerError`` where it cannot listen, and what `body` throws.
    public static func overLoopback<API, Result: Sendable>(
        _ application: Application<API>, _ body: @escaping @Sendable (TestClient) async throws -> Result
    ) async throws -> Result {
        application.failOnWithheldRows()
        application.requireAuditEntries()
        return try await LoopbackServer.run(application.responder) { try await body(TestClient(port: $0)) }
    }
}
