extension PatternParser {
    /// `\d`, `\n`, `\u3042`, `\.`
    mutating func escape() throws(PatternFault) -> Pattern {
        let start = index
        index += 1
        guard let scalar = peek else { throw PatternFault(message: "'\\' at the end", offset: start) }
        index += 1
        if let set = Self.sets[scalar] { return .set(set) }
        if let control = Self.controls[scalar] { return .scalar(control) }
        switch scalar {
        case "x": return .scalar(try hexadecimal(digits: 2, from: start))
        case "u": return .scalar(try hexadecimal(digits: 4, from: start))
        case "1"..."9": throw PatternFault(message: "back-references are not supported: patterns are matched in linear time", offset: start)
        case "b", "B": throw PatternFault(message: "word boundaries are not supported", offset: start)
        case "p", "P": throw PatternFault(message: "Unicode properties are not supported", offset: start)
        default: break
        }
        let isWordCharacter = ScalarSet.wordCharacters.contains(scalar)
        guard !isWordCharacter else { throw PatternFault(message: "unknown escape '\\\(scalar)'", offset: start) }
        return .scalar(scalar)
    }

    private mutating func hexadecimal(digits count: Int, from start: Int) throws(PatternFault) -> Unicode.Scalar {
        let digits = scalars[index..<min(index + count, scalars.count)]
        let text = String(String.UnicodeScalarView(digits))
        guard digits.count == count, digits.allSatisfy(\.properties.isASCIIHexDigit), let value = UInt32(text, radix: 16),
            let scalar = Unicode.Scalar(value)
        else { throw PatternFault(message: "expected \(count) hexadecimal digits of a character", offset: start) }
        index += count
        return scalar
    }

    private static let sets: [Unicode.Scalar: ScalarSet] = [
        "d": .digits, "D": .digits.negated, "w": .wordCharacters, "W": .wordCharacters.negated, "s": .whitespace, "S": .whitespace.negated,
    ]

    private static let controls: [Unicode.Scalar: Unicode.Scalar] = [
        "n": "\n", "r": "\r", "t": "\t", "f": "\u{0C}", "v": "\u{0B}", "0": "\0",
    ]
}
