import SekkeiSpec

/// OpenAPI documents as data inside of a page: each version once, with a number where a text stands, and one table of all texts for each
/// language. Versions and languages share nearly everything, so this is much shorter than the documents themselves.
struct EmbeddedDocuments {
    /// Script elements that no browser runs, each on a line of its own.
    let text: String

    init(_ documents: [(version: String, template: DocumentTemplate)], languages: [String]) {
        var table = TextTable(languages: languages)
        let templates = documents.map { document in
            let json = document.template.pieces.map { piece in
                switch piece {
                case .fixed(let json): json
                // JSON without white space holds no tab, so no text of the document can be taken for a number.
                case .text(let text): "\t\(table.number(of: text))"
                }
            }.joined()
            return Self.script("type=\"text/plain\" data-template=\(Self.attribute(document.version))", json)
        }
        let texts = languages.map { language in
            Self.script("type=\"application/json\" id=\(Self.attribute("sekkei-texts-" + language))", table.json(in: language))
        }
        text = (templates + texts).joined()
    }

    /// A script element with JSON that cannot end it: `<` stands only in strings, where it can be escaped.
    static func script(_ attributes: String, _ json: String) -> String {
        // Byte by byte, since documents are long and few of them have the character.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(json.utf8.count + 64)
        for byte in json.utf8 {
            if byte == UInt8(ascii: "<") { bytes += "\\u003C".utf8 } else { bytes.append(byte) }
        }
        return "<script \(attributes)>" + String(decoding: bytes, as: UTF8.self) + "</script>\n"
    }

    /// An attribute's value in quotes.
    private static func attribute(_ value: String) -> String {
        let escaped = value.map { character in
            switch character {
            case "&": "&amp;"
            case "\"": "&quot;"
            case "<": "&lt;"
            default: String(character)
            }
        }
        return "\"" + escaped.joined() + "\""
    }
}

/// Texts with their numbers, equal ones once.
private struct TextTable {
    let languages: [String]
    private var rows: [[String]] = []
    private var numbers: [[String]: Int] = [:]

    init(languages: [String]) {
        self.languages = languages
    }

    mutating func number(of text: LocalizedText) -> Int {
        let row = languages.map(text.text(in:))
        if let number = numbers[row] { return number }
        numbers[row] = rows.count
        rows.append(row)
        return rows.count - 1
    }

    func json(in language: String) -> String {
        guard let column = languages.firstIndex(of: language) else { return "[]" }
        return "[" + rows.map { JSONText.quoted($0[column]) }.joined(separator: ",") + "]"
    }
}
