/// Reads the regular expressions of ECMA-262 without back-references, look-around and named groups.
struct TextPatternParser {
    /// The expression uses what is not understood here.
    struct Unsupported: Error, CustomStringConvertible {
        let description: String
    }

    private var rest: ArraySlice<Unicode.Scalar>

    static func parse(_ text: String) throws(Unsupported) -> TextPattern {
        var parser = TextPatternParser(rest: Array(text.unicodeScalars)[...])
        let pattern = try parser.alternation()
        guard parser.rest.isEmpty else { throw Unsupported(description: "')' without '(' in '\(text)'") }
        return pattern
    }

    private mutating func alternation() throws(Unsupported) -> TextPattern {
        var branches = [try sequence()]
        while take("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .alternation(branches)
    }

    private mutating func sequence() throws(Unsupported) -> TextPattern {
        var parts: [TextPattern] = []
        while let next = rest.first, next != "|", next != ")" { parts.append(try repeated()) }
        return parts.isEmpty ? .empty : .sequence(parts)
    }

    private mutating func repeated() throws(Unsupported) -> TextPattern {
        let part = try atom()
        if take("*") { return .repetition(part, minimum: 0, maximum: nil) }
        if take("+") { return .repetition(part, minimum: 1, maximum: nil) }
        if take("?") { return .repetition(part, minimum: 0, maximum: 1) }
        guard take("{") else { return part }
        let minimum = try number()
        var maximum: Int? = minimum
        if take(",") { maximum = rest.first == "}" ? nil : try number() }
        guard take("}") else { throw Unsupported(description: "'{' without '}'") }
        return .repetition(part, minimum: minimum, maximum: maximum)
    }

    private mutating func atom() throws(Unsupported) -> TextPattern {
        guard let scalar = rest.popFirst() else { return .empty }
        switch scalar {
        case "^": return .start
        case "$": return .end
        case ".": return .set(CharacterRanges.lineEnds.negated)
        case "[": return .set(try characterClass())
        case "\\": return .set(try escape())
        case "(": return try group()
        case "*", "+", "?", "{": throw Unsupported(description: "nothing before '\(scalar)'")
        default: return .set(Self.only(scalar))
        }
    }

    private mutating func group() throws(Unsupported) -> TextPattern {
        if take("?"), !take(":") { throw Unsupported(description: "look-around and named groups") }
        let content = try alternation()
        guard take(")") else { throw Unsupported(description: "'(' without ')'") }
        return content
    }

    // MARK: - Characters

    private mutating func characterClass() throws(Unsupported) -> CharacterRanges {
        let isNegated = take("^")
        var ranges: [ClosedRange<UInt32>] = []
        while let next = rest.first, next != "]" {
            let member = try classMember()
            if member.ranges.count == 1, let low = member.ranges.first, low.count == 1, rest.first == "-", rest.dropFirst().first != "]" {
                rest.removeFirst()
                guard let high = try classMember().ranges.first, low.lowerBound <= high.upperBound else {
                    throw Unsupported(description: "a range the wrong way round")
                }
                ranges.append(low.lowerBound...high.upperBound)
            } else {
                ranges += member.ranges
            }
        }
        guard take("]") else { throw Unsupported(description: "'[' without ']'") }
        return CharacterRanges(ranges: ranges, isNegated: isNegated)
    }

    private mutating func classMember() throws(Unsupported) -> CharacterRanges {
        if take("\\") {
            let set = try escape()
            guard !set.isNegated else { throw Unsupported(description: "a negated escape in a class") }
            return set
        }
        return Self.only(rest.removeFirst())
    }

    private mutating func escape() throws(Unsupported) -> CharacterRanges {
        guard let scalar = rest.popFirst() else { throw Unsupported(description: "'\\' at the end") }
        switch scalar {
        case "d": return .digits
        case "D": return CharacterRanges.digits.negated
        case "w": return .word
        case "W": return CharacterRanges.word.negated
        case "s": return .space
        case "S": return CharacterRanges.space.negated
        case "n": return Self.only("\n")
        case "r": return Self.only("\r")
        case "t": return Self.only("\t")
        case "f": return Self.only("\u{0C}")
        case "v": return Self.only("\u{0B}")
        case "0": return Self.only("\0")
        case "x": return try hexadecimal(2)
        case "u": return try hexadecimal(4)
        default:
            guard !CharacterRanges.word.contains(scalar) else { throw Unsupported(description: "the escape '\\\(scalar)'") }
            return Self.only(scalar)
        }
    }

    private mutating func hexadecimal(_ count: Int) throws(Unsupported) -> CharacterRanges {
        let digits = String(String.UnicodeScalarView(rest.prefix(count)))
        guard digits.utf8.count == count, let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
            throw Unsupported(description: "\(count) hexadecimal digits were expected")
        }
        rest = rest.dropFirst(count)
        return Self.only(scalar)
    }

    // MARK: - Reading

    private mutating func number() throws(Unsupported) -> Int {
        let digits = rest.prefix { CharacterRanges.digits.contains($0) }
        guard let value = Int(String(String.UnicodeScalarView(digits))) else { throw Unsupported(description: "a number was expected") }
        rest = rest.dropFirst(digits.count)
        return value
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == scalar else { return false }
        rest.removeFirst()
        return true
    }

    private static func only(_ scalar: Unicode.Scalar) -> CharacterRanges {
        CharacterRanges(ranges: [scalar.value...scalar.value])
    }
}
