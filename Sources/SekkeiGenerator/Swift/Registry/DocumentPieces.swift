/// Cuts a document into pieces of bounded length that make the document again when they are joined.
enum DocumentPieces {
    /// Characters that a piece has at most.
    static let length = 16_384

    /// Cuts behind a line's end where there is one, and anywhere in longer lines.
    static func split(_ text: String) -> [String] {
        var pieces: [String] = []
        var rest = text[...]
        while !rest.isEmpty {
            let limit = rest.index(rest.startIndex, offsetBy: length, limitedBy: rest.endIndex) ?? rest.endIndex
            let lineEnd = limit == rest.endIndex ? nil : rest[..<limit].lastIndex(of: "\n")
            let end = lineEnd.map { rest.index(after: $0) } ?? limit
            pieces.append(String(rest[..<end]))
            rest = rest[end...]
        }
        return pieces
    }
}
