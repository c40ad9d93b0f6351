/// Cuts a JSON document into pieces of bounded length that make the document again when they are joined.
enum DocumentPieces {
    /// Bytes that a piece has at most, unless a single character has more.
    static let length = 4096

    /// Cuts behind a comma between two values, and only within a longer value between any two characters.
    static func split(_ json: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        for value in values(of: json) {
            if piece.utf8.count + value.utf8.count <= length {
                piece += value
                continue
            }
            if !piece.isEmpty { pieces.append(piece) }
            let parts = parts(of: value)
            pieces += parts.dropLast()
            piece = parts.last ?? ""
        }
        return piece.isEmpty ? pieces : pieces + [piece]
    }

    /// The document cut behind each comma that no string holds.
    private static func values(of json: String) -> [Substring] {
        var values: [Substring] = []
        var position = Position()
        var start = json.startIndex
        for index in json.utf8.indices where position.isBetweenValues(after: json.utf8[index]) {
            let end = json.utf8.index(after: index)
            values.append(json[start..<end])
            start = end
        }
        return start == json.endIndex ? values : values + [json[start...]]
    }

    /// As many characters as fit in each part.
    private static func parts(of value: Substring) -> [String] {
        if value.utf8.count <= length { return [String(value)] }
        var parts: [String] = []
        var part = ""
        for character in value {
            if !part.isEmpty, part.utf8.count + character.utf8.count > length {
                parts.append(part)
                part = ""
            }
            part.append(character)
        }
        return parts + [part]
    }

    /// Where in the document a byte stands.
    private struct Position {
        private var isInString = false
        private var isEscaped = false

        mutating func isBetweenValues(after byte: UInt8) -> Bool {
            switch byte {
            case _ where isEscaped: isEscaped = false
            case UInt8(ascii: "\\"): isEscaped = true
            case UInt8(ascii: "\""): isInString.toggle()
            default: return byte == UInt8(ascii: ",") && !isInString
            }
            return false
        }
    }
}
