import Foundation
import PolicyAPI
import SekkeiPolicy
import Testing

/// Writes other random policies into the spec of `PolicyAPI` and into the table of these tests, to be built and compared with the engine.
///
/// ```
/// PROBE_SEED=7 PROBE_COUNT=240 swift test --filter ProbeWriter   # writes, and fails
/// swift test --filter CompiledPolicyTests                        # builds and compares
/// ```
@Suite("Writing of random policies", .enabled(if: ProbeSeed.seed != nil))
struct ProbeWriter {
    /// Characters: beyond what anybody writes on one line, and little enough for a few hundred of them to be compiled.
    private static let longest = 800
    private static let count = ProcessInfo.processInfo.environment["PROBE_COUNT"].flatMap(Int.init) ?? 240

    @Test func writer_withASeed_writesSpecAndTable() throws {
        let seed = try #require(ProbeSeed.seed)
        let policies = Self.policies(seed)
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let spec = tests.appendingPathComponent("../../PolicyAPI").standardizedFileURL
        try Self.spec(policies, seed).write(to: spec.appendingPathComponent("policies.yaml"), atomically: true, encoding: .utf8)
        try Self.service(policies).write(to: spec.appendingPathComponent("probes.yaml"), atomically: true, encoding: .utf8)
        try Self.table(policies).write(to: tests.appendingPathComponent("Probe+all.swift"), atomically: true, encoding: .utf8)
        Issue.record("wrote \(policies.count) policies; run again without PROBE_SEED")
    }

    private static func policies(_ seed: UInt64) -> [(name: String, text: String)] {
        var random = RandomText(generator: SplitMix64(seed: seed))
        let schema = API.policySchema.deciding(about: "record")
        var texts: [String] = []
        while texts.count < count {
            let text = random.condition(depth: texts.count % 7)
            let outcome = CheckedPolicy.compile(text, against: schema)
            if text.count <= longest, outcome.policy != nil, outcome.diagnostics.isEmpty, !texts.contains(text) { texts.append(text) }
        }
        return texts.enumerated().map { (String(format: "p%03d", $0), $1) }
    }

    // MARK: - Texts

    private static func spec(_ policies: [(name: String, text: String)], _ seed: UInt64) -> String {
        let lines = policies.map { #"  \#($0.name): "\#($0.text.replacing(#"""#, with: #"\""#))""# }
        return "# Written by ProbeWriter with the seed \(seed).\npolicies:\n" + lines.joined(separator: "\n") + "\n"
    }

    private static func service(_ policies: [(name: String, text: String)]) -> String {
        let operations = policies.map { policy in
            let name = policy.name
            return "      \(name): { http: GET /\(name), summary: \(name), returns: list<Record>, policy: { name: \(name), each: Record } }"
        }
        return "# Written by ProbeWriter.\nservices:\n  Probes:\n    path: /probes\n    operations:\n" + operations.joined(separator: "\n")
            + "\n"
    }

    private static func table(_ policies: [(name: String, text: String)]) -> String {
        let parts = stride(from: 0, to: policies.count, by: 20).map { start in
            let probes = policies[start..<min(start + 20, policies.count)].map(probe).joined(separator: "\n")
            return
                "    private static func part\(start / 20)() -> [Probe] {\n        var probes: [Probe] = []\n\(probes)\n        return probes\n    }"
        }
        let names = parts.indices.map { "part\($0)" }.joined(separator: ", ")
        return """
            // swift-format-ignore-file
            // Written by ProbeWriter.
            @testable import PolicyAPI

            extension Probe {
                static let parts: [@Sendable () -> [Probe]] = [\(names)]

            \(parts.joined(separator: "\n\n"))
            }

            """
    }

    private static func probe(_ policy: (name: String, text: String)) -> String {
        let all = ["user", "record", "time"].filter { policy.text.contains("\($0).") }
        func call(_ roots: [String]) -> String { roots.map { "\($0): $0.\($0)" }.joined(separator: ", ") }
        func closure(_ name: String, _ roots: [String]) -> String {
            "{ \(roots.isEmpty ? "_ in " : "")API.\(policy.name)\(name)(\(call(roots))) }"
        }
        let known = all.filter { $0 != "record" }
        return """
                    probes.append(Probe(
                        name: "\(policy.name)", text: #"\(policy.text)"#, truth: \(closure("Policy", all)),
                        decision: \(closure("Decision", all)), filter: \(closure("Filter", known))))
            """
    }
}
