import SekkeiSpec

/// Writes `_OpenAPI.swift`: the document of each version in pieces, since one literal of its whole length compiles slowly.
struct DocumentsEmitter {
    let context: SwiftContext
    let documents: [(version: String, json: String)]

    func text() -> String {
        let out = TextWriter()
        let pieces = context.api.versions.map { version in
            DocumentPieces.split(documents.first { $0.version == version.name }?.json ?? "")
        }
        out.block("extension API {") {
            out.line("/// The OpenAPI documents by version, in pieces to be joined.")
            let names = pieces.enumerated().map { version, pieces in SwiftLiteral.list(pieces.indices.map { Self.name(version, $0) }) }
            out.table("static let documents: [[\(RuntimeSymbols.staticString)]] = [", names)
        }
        return FileHead(context: context).text(above: out) + pieces.enumerated().map(Self.constants).joined()
    }

    private static func name(_ version: Int, _ piece: Int) -> String { "document\(version)_\(piece)" }

    private static func constants(_ version: Int, _ pieces: [String]) -> String {
        pieces.enumerated().map { number, piece in
            let hashes = SwiftLiteral.hashes(for: piece)
            let lines = piece.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
            let constant = "private let \(name(version, number)): \(RuntimeSymbols.staticString) ="
            return (["", constant, "    \(hashes)\"\"\""] + lines + ["    \"\"\"\(hashes)", ""]).joined(separator: "\n")
        }.joined()
    }
}
