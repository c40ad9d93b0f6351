/// Tells what is wrong with an older version's spec where the entry stands that made it so.
struct PastFaults {
    private let changes: ChangeSet
    private let entries: [ChangeEntry]
    private let reader: Reader

    /// - Parameter entries: those of all versions; of the older spec any may have written a part.
    init(_ changes: ChangeSet, _ entries: [ChangeEntry], _ reader: Reader) {
        self.changes = changes
        self.entries = entries
        self.reader = reader
    }

    /// Rules that speak of the application's own code: the newest answer fills in the `Location`, and the newest roles decide.
    private static let left: Set<DiagnosticCode> = [.unfillableLocation, .unknownRole, .tooManyDiagnostics]

    func report(_ sink: DiagnosticSink) {
        for fault in sink.sorted() where fault.severity == .error && !Self.left.contains(fault.code) { report(fault) }
    }

    private func report(_ fault: Diagnostic) {
        if fault.code == .duplicateRoute || fault.code == .ambiguousRoute, reportRoute(fault) { return }
        if let span = fault.span, entry(around: span) != nil {
            reader.error(fault.code, fault.message, at: span, notes: fault.notes, help: fault.help)
            return
        }
        guard let entry = entry(in: fault.message) else { return }
        let notes = fault.span.map { [Diagnostic.Note("it stands here in the newer version", at: $0)] } ?? []
        reader.error(
            .invalidPastSpec, "'\(entry.name)' makes a spec of \(changes.older) that is not valid: \(fault.message)", at: entry.span,
            notes: notes + fault.notes, help: fault.help)
    }

    private func reportRoute(_ fault: Diagnostic) -> Bool {
        let spans = [fault.span] + fault.notes.map(\.span)
        guard let own = spans.compactMap(\.self).first(where: { entry(around: $0) != nil }), let entry = entry(around: own) else {
            return false
        }
        let notes = spans.compactMap(\.self).filter { $0 != own }.map { Diagnostic.Note("the other route is here", at: $0) }
        reader.error(
            .olderRouteClash, "the route of '\(entry.target)' in \(changes.older) is taken there: \(fault.message)", at: own, notes: notes)
        return true
    }

    private func entry(around span: SourceSpan) -> ChangeEntry? {
        entries.first { entry in
            let place = entry.fields.node.span
            return place.file == span.file && place.start <= span.start && span.end <= place.end
        }
    }

    /// The entry that the fault most likely comes from: one that says a name of the message.
    private func entry(in message: String) -> ChangeEntry? {
        changes.entries.first { entry in names(entry).contains { message.contains("'\($0)'") } } ?? changes.entries.first
    }

    private func names(_ entry: ChangeEntry) -> [String] {
        let renamed = entry.fields["rename"]?.members?.flatMap { [$0.name, $0.value.scalar?.text ?? ""] } ?? []
        return renamed + entry.target.split(separator: ".").map(String.init)
    }
}
