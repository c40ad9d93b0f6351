/// Makes the remedies of one place agree: what an older type brings back brings its rules and its default with it, and entries about
/// them beside it would contradict it.
struct UnitedRemedies {
    /// The conversions of fields, and what is to be done where a type differs, by place and version.
    private var remedies: [String: Remedy] = [:]

    init(_ entries: [SpecComparison.Entry]) {
        for entry in entries where Self.isWhole(entry.difference) { remedies[Self.key(entry)] = entry.difference.remedy }
    }

    func applied(to entry: SpecComparison.Entry) -> SpecComparison.Entry {
        guard case .entry? = entry.difference.remedy, let remedy = remedies[Self.key(entry)] else { return entry }
        var united = entry
        united.difference.remedy = remedy
        return united
    }

    private static func isWhole(_ difference: Difference) -> Bool {
        switch difference.remedy {
        case .entry(let change)?: change.members.contains { $0.name == "replaces" }
        case .words?: difference.kind == .typeChanged
        case nil: false
        }
    }

    private static func key(_ entry: SpecComparison.Entry) -> String { "\(entry.changesVersion ?? "")\n\(entry.difference.place)" }
}
