/// For programs: a JSON array with one object for each diagnostic, on a line of its own.
///
/// Every object has every member; what there is nothing to say of is null:
/// ```json
/// {"code":"SK0201","severity":"error","message":"unknown type 'TaskStaus'","file":"spec/tasks.yaml",
///  "start":{"line":18,"column":27},"end":{"line":18,"column":36},
///  "notes":[{"message":"…","file":"spec/api.yaml","start":{"line":3,"column":7},"end":{"line":3,"column":9}}],
///  "help":"did you mean 'TaskStatus'?","silenced":null}
/// ```
/// Lines and columns count from 1, columns count Unicode scalars, and `end` is behind the last one. `silenced` is the reason for
/// which a comment in the spec lets a warning be; such a warning counts for nothing. Members may be added, never changed.
package struct JSONRenderer: Sendable {
    /// What stands before every path: the spec folder, or nothing.
    package var folder: String

    package init(folder: String = "") {
        self.folder = folder
    }

    package func render(_ diagnostics: [Diagnostic]) -> String {
        if diagnostics.isEmpty { return "[]\n" }
        return "[\n" + diagnostics.map { "  " + object($0) }.joined(separator: ",\n") + "\n]\n"
    }

    private func object(_ diagnostic: Diagnostic) -> String {
        let notes = diagnostic.notes.map { "{\"message\":\(quoted($0.message)),\(place($0.span))}" }
        return "{\"code\":\(quoted(diagnostic.code.rawValue)),\"severity\":\(quoted(diagnostic.severity.rawValue)),"
            + "\"message\":\(quoted(diagnostic.message)),\(place(diagnostic.span)),\"notes\":[\(notes.joined(separator: ","))],"
            + "\"help\":\(quoted(diagnostic.help.map(SpanText(folder: folder).help))),\"silenced\":\(quoted(diagnostic.silencedBecause))}"
    }

    private func place(_ span: SourceSpan?) -> String {
        guard let span else { return "\"file\":null,\"start\":null,\"end\":null" }
        let file = quoted(SpanText(folder: folder).exactPath(span.file))
        return "\"file\":\(file),\"start\":\(mark(span.start)),\"end\":\(mark(span.end))"
    }

    private func mark(_ mark: SourceSpan.Mark) -> String { "{\"line\":\(mark.line),\"column\":\(mark.column)}" }

    private func quoted(_ text: String?) -> String {
        guard let text else { return "null" }
        return "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    }

    private func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"", "\\": return "\\" + String(scalar)
        case _ where scalar.value < 0x20:
            let digits = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: return String(scalar)
        }
    }
}
