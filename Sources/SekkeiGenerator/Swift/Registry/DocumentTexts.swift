import SekkeiSpec

/// Numbers the texts of documents that differ by language, each of them once however often it stands there.
struct DocumentTexts {
    private let languages: [String]
    private var numbers: [[String]: Int] = [:]
    private var texts: [[String]] = []

    init(languages: [String]) { self.languages = languages }

    /// A document as JSON in which a number stands for each text: `@7`.
    mutating func template(of document: DocumentTemplate) -> String {
        var template = ""
        for piece in document.pieces {
            switch piece {
            case .fixed(let json): template += json
            case .text(let text): template += "@\(number(of: text))"
            }
        }
        return template
    }

    /// For each language the texts so far, as JSON strings with commas between them; nothing where there is no text.
    var tables: [String] {
        guard !texts.isEmpty else { return [] }
        return languages.indices.map { language in texts.map { JSONText.quoted($0[language]) }.joined(separator: ",") }
    }

    private mutating func number(of text: LocalizedText) -> Int {
        let key = languages.map(text.text(in:))
        if let known = numbers[key] { return known }
        numbers[key] = texts.count
        texts.append(key)
        return texts.count - 1
    }
}
