package import SekkeiSpec

/// The error catalogue for support staff: every code with its messages in all languages side by side, as Markdown.
package struct ErrorCatalog: Sendable {
    private let api: API

    package init(api: API) {
        self.api = api
    }

    package var text: String {
        let out = TextWriter()
        out.line("# \(MarkdownTable.cell(api.title.text(in: api.languages.first ?? ""))): errors")
        out.blank()
        out.lines(errors.lines)
        if !api.constraintMessages.isEmpty {
            out.blank()
            out.line("## Single fields")
            out.blank()
            out.line("What `field_errors[]` says of a field that breaks a constraint.")
            out.blank()
            out.lines(constraints.lines)
        }
        return out.text
    }

    private var errors: MarkdownTable {
        var table = MarkdownTable(header: ["Code", "Name", "Status"] + messageTitles + ["Details"])
        for error in api.errors {
            let details = error.details.map { "`\($0.name)`: \(TypeText.text($0.type))\($0.isRequired ? "" : " (optional)")" }
            table.add(
                ["`\(error.code)`", "`\(error.name)`", String(error.status)] + messages(error.message) + [details.joined(separator: ", ")])
        }
        return table
    }

    private var constraints: MarkdownTable {
        var table = MarkdownTable(header: ["Constraint", "Code"] + messageTitles)
        for item in api.constraintMessages {
            table.add(["`\(item.constraint)`", "`\(item.code)`"] + messages(item.message))
        }
        return table
    }

    private var messageTitles: [String] { api.languages.map { "Message (\($0))" } }

    private func messages(_ text: LocalizedText) -> [String] {
        api.languages.map { text.text(in: $0) }
    }
}
