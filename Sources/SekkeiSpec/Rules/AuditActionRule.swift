/// `audit` names an action: two or more words, joined by dots.
enum AuditActionRule {
    private static let longest = 64

    /// - Returns: Whether the text is the name of an action.
    static func check(_ text: String, _ node: Node, _ reader: Reader) -> Bool {
        if isAction(text) { return true }
        let message =
            text.utf8.count > longest
            ? "'\(Reader.clipped(text))' is longer than \(longest) characters" : "'\(Reader.clipped(text))' is not the name of an action"
        reader.error(.invalidAuditAction, message, at: node.span, help: help(for: text))
        return false
    }

    static func isAction(_ text: String) -> Bool {
        let words = text.split(separator: ".", omittingEmptySubsequences: false)
        return text.utf8.count <= longest && words.count > 1 && words.allSatisfy(isWord)
    }

    private static func isWord(_ word: Substring) -> Bool {
        guard let first = word.utf8.first, isLetter(first) else { return false }
        return word.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// What was meant by `Task.Create`, `task-create` or `task/create`.
    private static func help(for text: String) -> String {
        let guess = text.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber || $0 == "_") }.joined(separator: ".")
        return isAction(guess) ? "did you mean '\(guess)'?" : "what it is done to and what is done, such as task.create"
    }
}
