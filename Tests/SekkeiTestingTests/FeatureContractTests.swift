import FeatureAPI
import Sekkei
import SekkeiTesting
import Testing

struct FeatureContractTests {
    @Test func featureAPI_keepsToItsDocuments() async throws {
        let report = try await ContractTest(FeatureApplication.make(), FeatureApplication.options).run()
        print(report)
        #expect(report.violations.isEmpty)
        #expect(report.unusedExemptions.isEmpty)
        #expect(report.versions == ["v1", "v0"] && report.languages == ["en", "ja"])
        #expect(report.tallies.allSatisfy { $0.cases > 20 })
    }

    @Test func featureAPI_keepsToItsDocuments_overConnections() async throws {
        var options = FeatureApplication.options
        options.transport = .loopback
        options.versions = ["v1"]
        let report = try await ContractTest(FeatureApplication.make(), options).run()
        #expect(report.violations.isEmpty, "\(report)")
    }

    @Test func sameSeed_sendsTheSameRequests() async throws {
        var options = FeatureApplication.options
        options.seed = 7
        options.versions = ["v1"]
        options.maxCases = 30
        let first = try await ContractTest(FeatureApplication.make(), options).run()
        let second = try await ContractTest(FeatureApplication.make(), options).run()
        #expect(first.tallies.map(\.statuses) == second.tallies.map(\.statuses))
        #expect(first.tallies.allSatisfy { $0.cases <= 2 * 30 })
        #expect(first.description.contains("seed 7"))
    }

    @Test func operation_withoutACallerForIt_isAnError() async throws {
        var options = FeatureApplication.options
        options.credentials = []
        await #expect(throws: ContractError.self) { try await ContractTest(FeatureApplication.make(), options).run() }
    }
}
