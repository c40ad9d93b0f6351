/// The compiler's front end: files of a spec folder in, a checked model or diagnostics out. It touches no disk.
///
/// The steps: bytes → events → nodes with their places (`YAML`), nodes → declarations (`Reading`, against `Vocabulary`),
/// declarations → drafts (`Types`, `Operations`, `Catalogue`) checked by `Rules`, drafts → model (`Assembly`).
package enum SpecCompiler {
    /// - Parameters:
    ///   - sources: every YAML file of the folder, in any order.
    ///   - today: `YYYY-MM-DD`, to see which versions end; nil: no date is looked at.
    package static func compile(_ sources: [SpecSource], today: String? = nil) -> Compilation {
        SuggestionBudget.$current.withValue(SuggestionBudget()) { compileWithinBudget(sources, today) }
    }

    private static func compileWithinBudget(_ sources: [SpecSource], _ today: String?) -> Compilation {
        let sources = sources.sorted { $0.path < $1.path }
        let sink = DiagnosticSink()
        guard !sources.isEmpty else {
            sink.error(.noFiles, "the spec folder has no YAML files", at: nil, help: "begin with an api.yaml")
            return Compilation(api: nil, diagnostics: sink.sorted(), sources: sources)
        }
        FileNameRule.check(sources.map(\.path), sink)
        let parsed = sources.map { SpecFileParser(sink: sink).parse($0) }
        let reader = Reader(sink: sink, isIncomplete: parsed.contains(where: \.isBroken), texts: SourceTexts(sources))
        let outline = Outline(roots: parsed.compactMap(\.root), reader: reader)
        let api = SpecAssembler(reader: reader, outline: outline, files: sources.map(\.path)).assemble()
        if let today { SunsetDateRule.check(api, outline, today: today, reader) }
        sink.apply(SilenceReader(sink: sink).read(sources))
        return Compilation(
            api: sink.hasErrors ? nil : api, diagnostics: sink.sorted(), silenced: sink.sortedSilenced(), sources: sources)
    }
}
