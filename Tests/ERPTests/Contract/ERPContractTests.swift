import SekkeiTesting
import Testing

/// What the ERP's documents promise, its server keeps: every operation, every version, every language.
struct ERPContractTests {
    @Test func erp_keepsToItsDocuments() async throws {
        let erp = try await ContractERP.make()
        let report = try await ContractTest(erp.application, erp.options).run()
        print(report)
        #expect(report.violations.isEmpty)
        #expect(report.unusedExemptions.isEmpty)
    }
}
