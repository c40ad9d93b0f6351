import PolicyAPI
import Sekkei
import SekkeiPolicy

/// A policy of the spec with what the generator made of it.
struct Probe: Sendable {
    let name: String
    /// As the spec writes it.
    let text: String
    let truth: @Sendable (ProbeFacts) -> PolicyTruth
    let decision: @Sendable (ProbeFacts) -> PolicyDecision
    let filter: @Sendable (ProbeFacts) -> Filter<Record>

    /// Every policy of `policies.yaml`.
    static let all = parts.flatMap { $0() }
}
