/// The versions before the current one, each made of the next newer one by what `changes` say.
struct VersionHistory {
    /// An older version, with what leads to it.
    struct Past {
        var drafts: SpecDrafts
        let changes: ChangeSet
        /// Collects what is wrong with the older spec alone.
        let sink: DiagnosticSink

        /// The operations that the newer version does not have.
        var removed: [OperationDraft] {
            let names = Set(changes.removed.map(\.name))
            return drafts.operations.filter { names.contains($0.operation.name) }
        }
    }

    private let reader: Reader
    private let files: [String]
    private(set) var past: [Past] = []

    /// Reads `changes` and goes back version by version, as far as nothing is wrong.
    init(_ newest: SpecDrafts, files: [String]) {
        reader = newest.reader
        self.files = files
        let order = Self.order(newest)
        let entries = ChangesReader(reader: reader).read(newest.outline, order: order)
        SilentVersionRule.check(order, entries, newest)
        guard !reader.sink.hasErrors, !reader.isIncomplete else { return }
        var newer = newest
        for (name, older) in zip(order, order.dropFirst()) {
            guard let link = link(newer, entries[name] ?? [], older: older, newer: name) else { break }
            past.append(link)
            newer = link.drafts
        }
        PastNamesRule(newest: newest, steps: past.map(\.changes), reader: reader).check()
        for index in past.indices.dropLast().reversed() { past[index].drafts.usage.formUnion(past[index + 1].drafts.usage) }
    }

    /// The names of the current version and of those below it, newest first.
    private static func order(_ drafts: SpecDrafts) -> [String] {
        func number(_ version: APIVersion) -> Int { Int(version.name.dropFirst()) ?? 0 }
        let current = drafts.versions.first(where: \.isCurrent).map(number) ?? 0
        return drafts.versions.filter { number($0) <= current }.sorted { number($0) > number($1) }.map(\.name)
    }

    private func link(_ newer: SpecDrafts, _ entries: [ChangeEntry], older: String, newer name: String) -> Past? {
        var resolver = ChangeResolver(newer, entries: entries, older: older, newer: name, reader: reader)
        let changes = resolver.resolve()
        let outline = SpecRewriter(newer, changes, reader).rewrite()
        guard !reader.sink.hasErrors else { return nil }
        let sink = DiagnosticSink()
        let olderReader = Reader(sink: sink, isIncomplete: false)
        let drafts = SpecAssembler(reader: olderReader, outline: outline, files: files).drafts()
        PastFaults(changes, past.flatMap(\.changes.entries) + entries, reader).report(sink)
        return reader.sink.hasErrors ? nil : Past(drafts: drafts, changes: changes, sink: sink)
    }

    /// Fills in what the newest model says of the versions before it.
    func finish(_ api: inout API, wholeUsage: TypeUsage, _ newest: SpecDrafts, _ binder: PolicyBinder) {
        guard !reader.sink.hasErrors else { return }
        var newer = (drafts: newest, api: api)
        var versions: [PastVersion] = []
        for link in past {
            let assembler = SpecAssembler(reader: link.drafts.reader, outline: link.drafts.outline, files: files)
            var older = assembler.model(link.drafts, wholeUsage: wholeUsage)
            Inheritance(newer: newer.api, changes: link.changes).pass(to: &older)
            binder.bind(link.removed, in: &older)
            let builder = StepBuilder(newer: newer.drafts, newerAPI: newer.api, older: link.drafts, olderAPI: older, link.changes, reader)
            versions.append(PastVersion(name: link.changes.older, api: older, step: builder.step()))
            newer = (link.drafts, older)
        }
        for link in past { PastFaults(link.changes, past.flatMap(\.changes.entries), reader).report(link.sink) }
        guard !reader.sink.hasErrors else { return }
        RetiredRoutes(past.map(\.changes), versions, reader).fill(&api, &versions)
        api.past = versions
    }
}
