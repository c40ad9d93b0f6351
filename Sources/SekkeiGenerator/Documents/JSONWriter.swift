import SekkeiSpec

/// Writes a document as JSON (RFC 8259), as a template that still holds its texts in all languages.
struct JSONWriter {
    /// Spaces for each level; nil writes everything on one line without spaces.
    let indentation: Int?
    private var pieces: [DocumentTemplate.Piece] = []
    private var pending = ""
    private var depth = 0

    private init(indentation: Int?) {
        self.indentation = indentation
    }

    static func template(of value: DocumentValue, indentation: Int?) -> DocumentTemplate {
        var writer = JSONWriter(indentation: indentation)
        writer.write(value)
        if indentation != nil { writer.pending += "\n" }
        writer.flush()
        return DocumentTemplate(pieces: writer.pieces)
    }

    private mutating func write(_ value: DocumentValue) {
        switch value {
        case .null: pending += "null"
        case .boolean(let value): pending += value ? "true" : "false"
        case .integer(let value): pending += String(value)
        case .number(let text): pending += text
        case .string(let text): JSONText.append(text, to: &pending)
        case .text(let text): write(text)
        case .array(let items): writeList(items, open: "[", close: "]") { $0.write($1) }
        case .object(let object):
            writeList(object.members, open: "{", close: "}") { writer, member in
                JSONText.append(member.name, to: &writer.pending)
                writer.pending += writer.indentation == nil ? ":" : ": "
                writer.write(member.value)
            }
        }
    }

    /// A text that is the same everywhere needs no place in the template.
    private mutating func write(_ text: LocalizedText) {
        let first = text.texts.first?.text ?? ""
        if text.texts.dropFirst().allSatisfy({ $0.text == first }) {
            JSONText.append(first, to: &pending)
        } else {
            flush()
            pieces.append(.text(text))
        }
    }

    private mutating func writeList<Item>(
        _ items: [Item], open: String, close: String, _ writeItem: (inout JSONWriter, Item) -> Void
    ) {
        pending += open
        depth += 1
        for (index, item) in items.enumerated() {
            if index > 0 { pending += "," }
            newLine()
            writeItem(&self, item)
        }
        depth -= 1
        if !items.isEmpty { newLine() }
        pending += close
    }

    private mutating func newLine() {
        guard let indentation else { return }
        pending += "\n"
        for _ in 0..<(indentation * depth) { pending += " " }
    }

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        pieces.append(.fixed(pending))
        pending = ""
    }
}
