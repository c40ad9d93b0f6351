/// Collects what comparers find. A field that derived types take over is found in each of them and told once.
final class Findings {
    private struct Key: Hashable {
        var kind: DifferenceKind
        var place: String
        var old: String?
        var new: String?
        var effect: Difference.Severity
    }

    private var findings: [Finding] = []
    private var places: [Key: Int] = [:]

    func add(
        _ kind: DifferenceKind, _ effect: Effect, at site: Site, _ message: String, old: String? = nil, new: String? = nil,
        remedy: Remedy = .words(Remedy.noEntry)
    ) {
        guard !site.reach.isEmpty else { return }
        let key = Key(kind: kind, place: site.place, old: old, new: new, effect: effect.request)
        if let index = places[key] {
            findings[index].site.reach = findings[index].site.reach.union(site.reach)
        } else {
            places[key] = findings.count
            findings.append(
                Finding(kind: kind, effect: effect, site: site, message: message, oldValue: old, newValue: new, remedy: remedy))
        }
    }

    /// In the order in which they were found.
    ///
    /// - Parameter names: those of the operations, by their numbers.
    func differences(_ names: [String]) -> [Difference] { findings.map { difference($0, names) } }

    private func difference(_ finding: Finding, _ names: [String]) -> Difference {
        let (severity, direction) = finding.effect.severity(finding.site.reach)
        let words = severity == .safe ? "" : finding.effect.words(direction)
        return Difference(
            kind: finding.kind, severity: severity, direction: direction, place: finding.site.place,
            message: MessageText.cut(words.isEmpty ? finding.message : "\(finding.message): \(words)"),
            old: .init(value: finding.oldValue, span: finding.site.old), new: .init(value: finding.newValue, span: finding.site.new),
            operations: finding.site.reach.operations(direction).sorted().map { names[$0] },
            remedy: severity == .safe ? nil : finding.remedy)
    }
}
