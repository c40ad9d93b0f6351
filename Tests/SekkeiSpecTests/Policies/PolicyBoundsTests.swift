import Testing

@testable import SekkeiSpec

/// However large a policy is, it costs little and one line says so.
@Suite struct PolicyBoundsTests {
    private static let million = 1_000_000

    private static let hostile: [(name: String, text: String)] = [
        ("parentheses", String(repeating: "(", count: million)),
        ("closed parentheses", String(repeating: "(", count: million / 2) + "true" + String(repeating: ")", count: million / 2)),
        ("negations", String(repeating: "NOT ", count: million / 4) + "true"),
        ("brackets", "user.id IN " + String(repeating: "[", count: million)),
        ("dots", "user" + String(repeating: ".x", count: million / 2)),
        ("a text", "user.role == '" + String(repeating: "x", count: million)),
        ("many faults", String(repeating: "? ", count: 8_000)),
    ]

    @Test(arguments: hostile) func policy_ofAMegabyte_isRefusedOnce(name: String, text: String) {
        let operation = "a: { http: GET /a, summary: A, policy: p }"
        let diagnostics = PolicySpecs.compile(["p: \"\(text)\""], [operation]).diagnostics.filter { $0.severity == .error }
        #expect(diagnostics.count == (name == "many faults" ? 20 : 1), "\(name)")
        #expect(diagnostics.allSatisfy { $0.span?.start.line == 4 && $0.message.count < 200 }, "\(name)")
    }

    @Test func chain_ofThousandsOfPolicies_isWalkedWithoutRecursion() {
        let count = 5_000
        let chain = ["p0: user.id == 1"] + (1..<count).map { "p\($0): { policy: p\($0 - 1) }" }
        let codes = PolicySpecs.compile(chain, ["a: { http: GET /a, summary: A, policy: p\(count - 1) }"]).diagnostics
        #expect(codes.filter { $0.severity == .error }.map(\.code) == [.policyTooLarge])
    }

    @Test func circle_ofThousandsOfPolicies_isToldOnce() {
        let count = 5_000
        let circle = (0..<count).map { "p\($0): { policy: p\(($0 + 1) % count) }" }
        let diagnostics = PolicySpecs.compile(circle, ["a: { http: GET /a, summary: A, policy: p0 }"]).diagnostics
        #expect(diagnostics.filter { $0.severity == .error }.map(\.code) == [.cyclicPolicy])
    }

    /// Written out, it would have more nodes than there are atoms.
    @Test func policies_thatDouble_areBounded() {
        let doubling = ["p0: user.id == 1"] + (1..<30).map { "p\($0): { allOf: [{ policy: p\($0 - 1) }, { policy: p\($0 - 1) }] }" }
        let diagnostics = PolicySpecs.compile(doubling, ["a: { http: GET /a, summary: A, policy: p29 }"]).diagnostics
        #expect(diagnostics.filter { $0.severity == .error }.map(\.code) == [.policyTooLarge])
    }
}
