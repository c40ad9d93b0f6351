/// A Markdown table whose cells may hold any text.
struct MarkdownTable {
    private let header: [String]
    private var rows: [[String]] = []

    init(header: [String]) {
        self.header = header
    }

    mutating func add(_ cells: [String]) {
        rows.append(cells)
    }

    var lines: [String] {
        let rule = header.map { _ in "---" }
        return [row(header), row(rule)] + rows.map(row)
    }

    /// A text on one line, with what would end a cell or begin markup escaped. Between back-quotes nothing begins markup.
    static func cell(_ text: String) -> String {
        var result = ""
        var isCode = false
        for character in text {
            switch character {
            case "`":
                isCode.toggle()
                result.append(character)
            case "<" where isCode: result.append(character)
            case "\n", "\r\n", "\r": result += " "
            case "|": result += "\\|"
            case "<": result += "&lt;"
            default: result.append(character)
            }
        }
        return result
    }

    private func row(_ cells: [String]) -> String {
        "| " + cells.map(Self.cell).joined(separator: " | ") + " |"
    }
}
