/// Splits a name of the spec into its words: `task_id`, `task-id` and `taskID` have the words `task` and `id`.
package enum WordSplitter {
    /// The words, as they are written.
    package static func words(of name: String) -> [String] {
        var words: [String] = []
        for part in name.split(whereSeparator: { !isWordCharacter($0) }) { words += humps(Array(part)) }
        return words
    }

    private static func isWordCharacter(_ character: Character) -> Bool {
        character.isLetter || character.isNumber
    }

    /// Splits where a capital follows a small letter, and before the last of several capitals that a small letter follows.
    private static func humps(_ characters: [Character]) -> [String] {
        var words: [String] = []
        var word = ""
        for (index, character) in characters.enumerated() {
            if character.isUppercase, index > 0, !word.isEmpty {
                let previous = characters[index - 1]
                let next = index + 1 < characters.count ? characters[index + 1] : nil
                if !previous.isUppercase || (next.map { $0.isLowercase && !isPluralMark(characters, index + 1) } ?? false) {
                    words.append(word)
                    word = ""
                }
            }
            word.append(character)
        }
        return word.isEmpty ? words : words + [word]
    }

    /// The `s` of `taskIDs`.
    private static func isPluralMark(_ characters: [Character], _ index: Int) -> Bool {
        characters[index] == "s" && (index + 1 == characters.count || characters[index + 1].isUppercase)
    }
}
