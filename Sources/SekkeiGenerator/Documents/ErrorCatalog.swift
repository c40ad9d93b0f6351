package import SekkeiSpec

/// The error catalogue for support staff and writers of clients, as Markdown: every code with its messages in all languages side by side,
/// when it occurs, which operations answer with it, and what to do.
package struct ErrorCatalog: Sendable {
    private let api: API

    package init(api: API) {
        self.api = api
    }

    package var text: String {
        let out = TextWriter()
        out.line("# \(MarkdownTable.cell(api.title.text(in: api.languages.first ?? ""))): errors")
        out.blank()
        out.lines(overview.lines)
        let section = ErrorSection(api: api)
        for error in api.errors {
            out.blank()
            section.write(error, to: out)
        }
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

    private var overview: MarkdownTable {
        var table = MarkdownTable(header: ["Code", "Name", "Status"] + messageTitles)
        for error in api.errors {
            let link = "[`\(error.code)`](#\(error.code.lowercased()))"
            table.add([link, "`\(error.name)`", String(error.status)] + messages(error.message))
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
