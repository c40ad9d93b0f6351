/// What a contract test found.
public struct ContractReport: Sendable {
    /// The requests that one operation of one version got.
    public struct Tally: Sendable {
        /// The version.
        public let version: String
        /// The `operationId`, or method and path.
        public let operation: String
        /// How many requests were sent, all languages together.
        public internal(set) var cases: Int
        /// How many answers there were by status.
        public internal(set) var statuses: [Int: Int]
    }

    /// What the values were made from: the same seed makes the same ones.
    public let seed: UInt64
    /// The versions, in the order in which they were driven.
    public internal(set) var versions: [String] = []
    /// The languages.
    public internal(set) var languages: [String] = []
    /// How many requests were sent for paths and methods that the documents do not know.
    public internal(set) var routingCount = 0
    /// What each operation got.
    public internal(set) var tallies: [Tally] = []
    /// All disagreements that no exemption covers, each finding once.
    public internal(set) var violations: [ContractViolation] = []
    /// Disagreements that an exemption covers, with its reason.
    public internal(set) var exempted: [(violation: ContractViolation, reason: String)] = []
    /// Exemptions that covered nothing and can go.
    public internal(set) var unusedExemptions: [ContractOptions.Exemption] = []
    /// Operations that were left out, and why.
    public internal(set) var omitted: [(operation: String, reason: String)] = []

    init(seed: UInt64) { self.seed = seed }

    /// How many operations were driven, each version by itself.
    public var operationCount: Int { tallies.count }
    /// How many requests were sent.
    public var caseCount: Int { tallies.reduce(routingCount) { $0 + $1.cases } }

    mutating func count(_ status: Int?, operation: String, version: String) {
        let index = tallies.firstIndex { $0.operation == operation && $0.version == version } ?? tallies.endIndex
        if index == tallies.endIndex { tallies.append(Tally(version: version, operation: operation, cases: 0, statuses: [:])) }
        tallies[index].cases += 1
        if let status { tallies[index].statuses[status, default: 0] += 1 }
    }

    mutating func add(_ violation: ContractViolation, _ exemptions: [ContractOptions.Exemption]) {
        if let index = violations.firstIndex(where: { $0.finding == violation.finding }) {
            violations[index].repetitions += 1
        } else if let exemption = exemptions.first(where: { $0.covers(violation) }) {
            guard !exempted.contains(where: { $0.violation.finding == violation.finding }) else { return }
            exempted.append((violation, exemption.reason))
            unusedExemptions.removeAll { $0 == exemption }
        } else {
            violations.append(violation)
        }
    }
}

extension ContractReport: CustomStringConvertible {
    /// The report as text: counts, then what was found.
    public var description: String {
        var lines = [
            "contract: \(caseCount) requests to \(operationCount) operations (versions \(versions.joined(separator: ", ")); "
                + "languages \(languages.joined(separator: ", ")); seed \(seed))"
        ]
        lines += tallies.map { tally in
            let statuses = tally.statuses.sorted { $0.key < $1.key }.map { "\($0.key)×\($0.value)" }.joined(separator: " ")
            return "  \(tally.version) \(tally.operation): \(tally.cases) (\(statuses))"
        }
        lines.append("  paths and methods that no document knows: \(routingCount)")
        lines += omitted.map { "left out: \($0.operation): \($0.reason)" }
        lines += exempted.map { "let pass: \($0.reason)\n  \($0.violation)" }
        lines += unusedExemptions.map { "covers nothing: the exemption '\($0.reason)'" }
        lines.append("\(violations.count) violations")
        lines += violations.map(\.description)
        return lines.joined(separator: "\n")
    }
}
