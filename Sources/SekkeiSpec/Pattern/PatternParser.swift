/// Reads a regular expression: literals, classes, escapes, anchors, groups, alternation and quantifiers.
///
/// What cannot be matched in linear time (back-references, look-around) is refused, and so is what engines disagree on.
package struct PatternParser {
    /// A matcher of more states than this would cost too much memory.
    package static let maximalSize = 10_000
    /// Groups may nest this deep.
    static let maximalDepth = 50

    var scalars: [Unicode.Scalar]
    var index = 0
    private var depth = 0

    package static func parse(_ text: String) throws(PatternFault) -> Pattern {
        var parser = PatternParser(scalars: Array(text.unicodeScalars))
        let pattern = try parser.alternation()
        if parser.peek != nil { throw parser.fault("')' without '('") }
        guard pattern.size <= maximalSize else {
            throw PatternFault(message: "larger than \(maximalSize) states when its repetitions are written out", offset: 0)
        }
        return pattern
    }

    private init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    func fault(_ message: String) -> PatternFault { PatternFault(message: message, offset: index) }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == scalar else { return false }
        index += 1
        return true
    }

    private mutating func alternation() throws(PatternFault) -> Pattern {
        var branches = [try sequence()]
        while take("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .alternation(branches)
    }

    private mutating func sequence() throws(PatternFault) -> Pattern {
        var parts: [Pattern] = []
        while let next = peek, next != "|", next != ")" { parts.append(try quantified()) }
        switch parts.count {
        case 0: return .empty
        case 1: return parts[0]
        default: return .sequence(parts)
        }
    }

    private mutating func quantified() throws(PatternFault) -> Pattern {
        let part = try atom()
        guard let (minimum, maximum) = try quantifier() else { return part }
        if part == .start || part == .end { throw fault("an anchor cannot be repeated") }
        if let next = peek, "*+?{".unicodeScalars.contains(next) {
            throw fault("a quantifier behind a quantifier is not supported")
        }
        return .repetition(part, minimum: minimum, maximum: maximum)
    }

    private mutating func atom() throws(PatternFault) -> Pattern {
        guard let scalar = peek else { return .empty }
        switch scalar {
        case "(": return try group()
        case "[": return .set(try characterClass())
        case "\\": return try escape()
        case "*", "+", "?", "{": throw fault("nothing to repeat before '\(scalar)'")
        case "}", "]": throw fault("'\(scalar)' must be written '\\\(scalar)'")
        default: break
        }
        index += 1
        switch scalar {
        case "^": return .start
        case "$": return .end
        case ".": return .set(.anyButLineEnds)
        default: return .scalar(scalar)
        }
    }

    private mutating func group() throws(PatternFault) -> Pattern {
        let start = index
        index += 1
        if take("?"), !take(":") { throw PatternFault(message: groupKind(), offset: start) }
        depth += 1
        guard depth <= Self.maximalDepth else { throw fault("groups nest deeper than \(Self.maximalDepth)") }
        let content = try alternation()
        depth -= 1
        guard take(")") else { throw PatternFault(message: "'(' without ')'", offset: start) }
        return content
    }

    private func groupKind() -> String {
        switch peek {
        case "=", "!": "look-ahead is not supported: patterns are matched in linear time"
        case "<" where index + 1 < scalars.count && (scalars[index + 1] == "=" || scalars[index + 1] == "!"):
            "look-behind is not supported: patterns are matched in linear time"
        case "<": "named groups are not supported"
        default: "'(?' must be followed by ':'"
        }
    }
}
