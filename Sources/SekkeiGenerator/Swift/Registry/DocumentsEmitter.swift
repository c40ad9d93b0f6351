import SekkeiSpec

/// Writes `_OpenAPI.swift`: the documents of all versions, and beside them their texts in each language.
///
/// What is the same in every language stands there once, and so does each text, however many versions have it. Everything comes in
/// pieces, since one literal of the whole length compiles slowly.
struct DocumentsEmitter {
    let context: SwiftContext
    let documents: [(version: String, template: DocumentTemplate)]

    /// The head sees no document: what documents mention is not imported.
    func text() -> String {
        let index = TextWriter()
        index.block("extension \(GeneratedName.registry) {") {
            index.line("/// The OpenAPI documents, by version.")
            let rows = context.api.versions.map { "\(Arguments.row)template: \(Self.name(of: $0.name)), texts: \(Self.texts))" }
            index.table("static let \(Arguments.Table.documents.rawValue): [\(RuntimeSymbols.documentDescriptor)] = [", rows)
        }
        return FileHead(context: context).text(above: index, isPublic: false) + "\n" + pieces()
    }

    private func pieces() -> String {
        var texts = DocumentTexts(languages: context.api.languages)
        let templates = context.api.versions.map { version in
            let document = documents.first { $0.version == version.name }?.template
            return (name: Self.name(of: version.name), json: document.map { texts.template(of: $0) } ?? "")
        }
        let out = TextWriter()
        out.block("extension \(GeneratedName.registry) {") {
            for template in templates {
                out.block("private static let \(template.name): [\(RuntimeSymbols.staticString)] = [", close: "]") {
                    emit(template.json, to: out)
                }
            }
            out.block("private static let \(Self.texts): [[\(RuntimeSymbols.staticString)]] = [", close: "]") {
                for table in texts.tables { out.block("[", close: "],") { emit(table, to: out) } }
            }
        }
        return out.text
    }

    private func emit(_ json: String, to out: TextWriter) {
        out.lines(DocumentPieces.split(json).map { SwiftLiteral.raw($0) + "," })
    }

    private static func name(of version: String) -> String { "document\(version.uppercased())" }
    private static let texts = "documentTexts"
    private typealias Arguments = DescriptorArguments
}
