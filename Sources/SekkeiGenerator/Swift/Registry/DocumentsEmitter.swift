import SekkeiSpec

/// Writes `_OpenAPI.swift`: the document of each version in pieces, since one literal of its whole length compiles slowly.
struct DocumentsEmitter {
    let context: SwiftContext
    let documents: [(version: String, json: String)]

    /// The head sees no document: what documents mention is not imported.
    func text() -> String {
        let out = TextWriter()
        out.block("extension \(GeneratedName.registry) {") {
            out.line("/// The OpenAPI documents by version, in pieces to be joined.")
            out.block("static let \(DescriptorArguments.Table.documents.rawValue): [[\(RuntimeSymbols.staticString)]] = [", close: "]") {
                for version in context.api.versions { emit(documents.first { $0.version == version.name }?.json ?? "", to: out) }
            }
        }
        return FileHead(context: context).text(above: TextWriter()) + "\n" + out.text
    }

    private func emit(_ json: String, to out: TextWriter) {
        out.block("[", close: "],") { out.lines(DocumentPieces.split(json).map { SwiftLiteral.raw($0) + "," }) }
    }
}
