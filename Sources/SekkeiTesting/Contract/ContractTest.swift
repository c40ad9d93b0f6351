public import Sekkei

/// Drives every operation of an API from its own OpenAPI documents, and compares each answer with what they promise.
///
/// What the documents forbid must be refused as they say, and what they allow must not be refused as invalid.
///
/// ```swift
/// @Test func server_keepsToItsDocuments() async throws {
///     let report = try await ContractTest(application, ContractOptions(known: ["task_id": 1])).run()
///     #expect(report.violations.isEmpty, "\(report)")
/// }
/// ```
public struct ContractTest: Sendable {
    private let languages: [String]
    private let versions: [String]
    private let options: ContractOptions
    private let connect: @Sendable (_ body: @escaping @Sendable (TestClient) async throws -> ContractReport) async throws -> ContractReport

    /// Prepares a test of an application; requests reach its services, and change what they store.
    public init<API>(_ application: Application<API>, _ options: ContractOptions = ContractOptions()) {
        self.options = options
        languages = API.descriptor.languages
        versions = options.versions ?? API.descriptor.versions
        connect = { body in
            switch options.transport {
            case .pipeline: try await body(TestClient(application))
            case .loopback: try await TestClient.overLoopback(application, body)
            }
        }
    }

    /// Sends everything, one request after the other.
    /// - Throws: ``SchemaError`` where a document says what is not understood, ``ContractError`` where there is no document or no
    ///   caller for an operation, and what an arrangement throws.
    public func run() async throws -> ContractReport {
        try await connect { [self] client in
            var run = ContractRun(client: client, options: options)
            try await run.run(versions: versions, languages: languages)
            return run.report
        }
    }
}
