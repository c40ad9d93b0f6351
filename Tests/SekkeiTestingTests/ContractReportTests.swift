import Testing

@testable import SekkeiTesting

struct ContractReportTests {
    private func violation(_ message: String, operation: String = "getTask", version: String = "v1", language: String = "en")
        -> ContractViolation
    {
        ContractViolation(
            .invalidBody, operation: operation, attempt: "minimal", message: message, version: version, language: language,
            curl: "curl -i -X GET 'http://a/'")
    }

    @Test func finding_standsOnce_withItsRepetitions() {
        var report = ContractReport(seed: 9)
        for language in ["en", "ja"] { report.add(violation("a", language: language), []) }
        report.add(violation("b"), [])
        report.add(violation("a", version: "v2"), [])
        #expect(report.violations.map(\.repetitions) == [1, 0, 0])
        #expect(report.description.contains("(and 1 more like it)\n    curl -i"))
        #expect(report.description.contains("3 violations"))
    }

    @Test func exemption_covers_whatItNames() {
        let exemptions: [ContractOptions.Exemption] = [
            .init(operation: "other", reason: "other"), .init(kind: .noAnswer, reason: "kind"), .init(containing: "zzz", reason: "text"),
            .init(operation: "getTask", kind: .invalidBody, containing: "mini", reason: "all three"),
        ]
        var report = ContractReport(seed: 9)
        report.unusedExemptions = exemptions
        report.add(violation("a"), exemptions)
        report.add(violation("a"), exemptions)
        #expect(report.violations.isEmpty)
        #expect(report.exempted.map(\.reason) == ["all three"])
        #expect(report.unusedExemptions.map(\.reason) == ["other", "kind", "text"])
        #expect(report.description.contains("let pass: all three") && report.description.contains("covers nothing: the exemption 'kind'"))
    }

    @Test func counts_areKeptByOperationAndVersion() {
        var report = ContractReport(seed: 9)
        report.versions = ["v2", "v1"]
        report.languages = ["en"]
        for status in [200, 422, 422, nil] { report.count(status, operation: "a", version: "v2") }
        report.count(200, operation: "a", version: "v1")
        report.routingCount = 3
        #expect(report.operationCount == 2 && report.caseCount == 8)
        #expect(report.tallies[0].statuses == [200: 1, 422: 2])
        #expect(report.description.contains("contract: 8 requests to 2 operations (versions v2, v1; languages en; seed 9)"))
        #expect(report.description.contains("v2 a: 4 (200×1 422×2)"))
    }
}
