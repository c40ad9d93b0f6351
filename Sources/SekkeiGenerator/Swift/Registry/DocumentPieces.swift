/// Cuts a JSON document into pieces of bounded length that make the document again when they are joined.
enum DocumentPieces {
    /// Bytes that a piece has at most, unless a single character has more.
    static let length = 4096

    /// Cuts behind a comma between two values, and only within a longer value between any two characters.
    static func split(_ json: String) -> [String] {
        var pieces: [String] = []
        var complete = ""
        var open = ""
        var position = Position()
        for character in json {
            while !(complete.isEmpty && open.isEmpty), complete.utf8.count + open.utf8.count + character.utf8.count > length {
                if complete.isEmpty { swap(&complete, &open) }
                pieces.append(complete)
                complete = ""
            }
            open.append(character)
            if position.isBetweenValues(after: character) {
                complete += open
                open = ""
            }
        }
        return pieces + (complete + open == "" ? [] : [complete + open])
    }

    /// Where in the document a character stands.
    private struct Position {
        private var isInString = false
        private var isEscaped = false

        mutating func isBetweenValues(after character: Character) -> Bool {
            switch character {
            case _ where isEscaped: isEscaped = false
            case "\\": isEscaped = true
            case "\"": isInString.toggle()
            default: return character == "," && !isInString
            }
            return false
        }
    }
}
