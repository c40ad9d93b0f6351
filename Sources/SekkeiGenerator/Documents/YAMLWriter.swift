import SekkeiSpec

/// Writes a document as block-style YAML, with quotes where a reader could take a string for something else.
struct YAMLWriter {
    private let out = TextWriter(unit: "  ")

    /// - Parameter value: a document whose texts are resolved.
    static func text(of value: DocumentValue) -> String {
        let writer = YAMLWriter()
        writer.write(value, behind: "")
        return writer.out.text
    }

    /// - Parameter prefix: what already stands on the line: `name:`, `-`, or nothing.
    private func write(_ value: DocumentValue, behind prefix: String) {
        switch value {
        case .array(let items) where !items.isEmpty:
            nested(behind: prefix) { for item in items { writeItem(item) } }
        case .object(let object) where !object.isEmpty:
            nested(behind: prefix) { for member in object.members { writeMember(member) } }
        case .string(let text) where YAMLScalar.fitsBlock(text):
            out.line(joined(prefix, YAMLScalar.blockHeader(text)))
            out.indented { out.line(YAMLScalar.blockBody(text)) }
        default:
            out.line(joined(prefix, flow(value)))
        }
    }

    private func nested(behind prefix: String, _ body: () -> Void) {
        if prefix.isEmpty { return body() }
        out.line(prefix)
        out.indented(body)
    }

    private func writeMember(_ member: DocumentObject.Member) {
        write(member.value, behind: YAMLScalar.inline(member.name) + ":")
    }

    /// An object of a list begins on the line of its dash.
    private func writeItem(_ item: DocumentValue) {
        guard case .object(let object) = item, let first = object.members.first, isFlow(first.value) else {
            return write(item, behind: "-")
        }
        out.line("- \(YAMLScalar.inline(first.name)): \(flow(first.value))")
        out.indented { for member in object.members.dropFirst() { writeMember(member) } }
    }

    private func isFlow(_ value: DocumentValue) -> Bool {
        switch value {
        case .array(let items): items.isEmpty
        case .object(let object): object.isEmpty
        case .string(let text): !YAMLScalar.fitsBlock(text)
        default: true
        }
    }

    private func flow(_ value: DocumentValue) -> String {
        switch value {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .number(let text): text
        case .string(let text): YAMLScalar.inline(text)
        case .text(let text): YAMLScalar.inline(text.texts.first?.text ?? "")
        case .array: "[]"
        case .object: "{}"
        }
    }

    private func joined(_ prefix: String, _ text: String) -> String {
        prefix.isEmpty ? text : "\(prefix) \(text)"
    }
}
