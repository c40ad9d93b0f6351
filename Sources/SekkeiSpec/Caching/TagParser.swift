/// Reads a cache tag: letters, digits and `_ . : -`, and placeholders in braces: `tasks:{user.organization_id}`.
enum TagParser {
    struct Fault: Error {
        let message: String
        let range: Range<Int>
    }

    private static let maximalLength = 100

    static func parse(_ text: String, _ node: Node) throws(Fault) -> TagDraft {
        let scalars = Array(text.unicodeScalars)
        guard !scalars.isEmpty, scalars.count <= maximalLength else {
            throw Fault(message: "a tag has 1 to \(maximalLength) characters", range: 0..<max(scalars.count, 1))
        }
        guard isLetter(scalars[0]) else { throw Fault(message: "a tag begins with a letter", range: 0..<1) }
        var pieces: [TagTemplate.Piece] = []
        var ranges: [Range<Int>] = []
        var position = 0
        while position < scalars.count {
            let start = position
            pieces.append(try piece(scalars, &position))
            ranges.append(start..<position)
        }
        return TagDraft(template: TagTemplate(pieces: pieces, span: node.span), ranges: ranges, node: node)
    }

    private static func piece(_ scalars: [Unicode.Scalar], _ position: inout Int) throws(Fault) -> TagTemplate.Piece {
        let start = position
        guard scalars[start] == "{" else {
            while position < scalars.count, scalars[position] != "{" {
                guard isLetter(scalars[position]) || "0123456789_.:-".unicodeScalars.contains(scalars[position]) else {
                    throw Fault(message: "'\(scalars[position])' cannot stand in a tag", range: position..<(position + 1))
                }
                position += 1
            }
            return .text(string(scalars[start..<position]))
        }
        guard let end = scalars[start...].firstIndex(of: "}") else {
            throw Fault(message: "a placeholder has no end", range: start..<scalars.count)
        }
        position = end + 1
        guard let piece = placeholder(string(scalars[(start + 1)..<end])) else {
            throw Fault(message: "a placeholder is {user.…}, {input.path.…}, {input.query.…} or {input.body.…}", range: start..<position)
        }
        return piece
    }

    private static func placeholder(_ text: String) -> TagTemplate.Piece? {
        let names = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard names.count > 1, names.allSatisfy(NameGrammar.isIdentifier) else { return nil }
        if names[0] == "user" { return .user(Array(names.dropFirst())) }
        guard names[0] == "input", names.count > 2, let place = RateLimit.InputPath.Place(rawValue: names[1]) else { return nil }
        guard place == .body || names.count == 3 else { return nil }
        return .input(RateLimit.InputPath(place: place, names: Array(names.dropFirst(2))))
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}
