import SekkeiTesting
import Testing

/// What the ERP's documents promise, its server keeps: every operation, every version, every language.
@Suite(.timeLimit(.minutes(5)))
struct ERPContractTests {
    /// The older version comes first in the second run: then the newest one answers with what older callers have written.
    @Test(arguments: [["v2", "v1"], ["v1", "v2"]])
    func erp_keepsToItsDocuments(versions: [String]) async throws {
        let report = try await run(.pipeline, versions)
        print(report)
        #expect(report.violations.isEmpty)
        #expect(report.unusedExemptions.isEmpty && report.exempted.isEmpty)
        #expect(report.languages == ["en", "ja"])
        #expect(report.tallies.filter { $0.version == "v1" }.count == 46 && report.tallies.filter { $0.version == "v2" }.count == 45)
    }

    @Test func erp_keepsToItsDocuments_overConnections() async throws {
        let report = try await run(.loopback, ["v1"])
        #expect(report.violations.isEmpty, "\(report)")
        #expect(report.operationCount == 46)
    }

    private func run(_ transport: ContractOptions.Transport, _ versions: [String]) async throws -> ContractReport {
        let erp = try await ContractERP.make()
        var options = erp.options
        options.transport = transport
        options.versions = versions
        return try await ContractTest(erp.application, options).run()
    }
}
