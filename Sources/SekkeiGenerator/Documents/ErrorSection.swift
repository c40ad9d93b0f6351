import SekkeiSpec

/// Writes what the catalogue says of a single error.
struct ErrorSection {
    private let api: API
    /// Which operations answer with an error, by its name.
    private let operations: [String: [String]]
    private let operationCount: Int

    init(api: API) {
        self.api = api
        let implied = ImpliedErrors(api: api)
        var operations: [String: [String]] = [:]
        for service in api.services {
            for operation in service.operations {
                for error in implied.errors(of: operation) {
                    operations[error.name, default: []].append("\(service.name).\(operation.name)")
                }
            }
        }
        self.operations = operations
        operationCount = api.services.reduce(0) { $0 + $1.operations.count }
    }

    func write(_ error: CatalogError, to out: TextWriter) {
        out.line("## \(error.code)")
        out.blank()
        out.line("`\(error.name)`, \(error.status) \(StatusPhrase.text(error.status)). \(answeredBy(error))")
        out.blank()
        out.lines(texts(of: error).lines)
        guard !error.details.isEmpty else { return }
        out.blank()
        out.lines(details(of: error).lines)
    }

    private func answeredBy(_ error: CatalogError) -> String {
        let names = operations[error.name] ?? []
        if names.isEmpty { return "No operation has it of its own: it answers requests that lead to none, or faults of the connection." }
        if names.count == operationCount { return "Every operation can answer with it." }
        return "Answered by: " + names.map { "`\($0)`" }.joined(separator: ", ") + "."
    }

    private func texts(of error: CatalogError) -> MarkdownTable {
        var table = MarkdownTable(header: [""] + api.languages)
        table.add(row("Message", error.message))
        if let description = error.description { table.add(row("Cause", description)) }
        table.add(row("What to do", ErrorAdvice.text(for: error)))
        return table
    }

    private func details(of error: CatalogError) -> MarkdownTable {
        var table = MarkdownTable(header: ["Detail", "Type"] + api.languages)
        for detail in error.details {
            let type = TypeText.text(detail.type) + (detail.isRequired ? "" : " (optional)")
            let texts = api.languages.map { detail.description?.text(in: $0) ?? "" }
            table.add(["`\(detail.name)`", "`\(type)`"] + texts)
        }
        return table
    }

    private func row(_ title: String, _ text: LocalizedText) -> [String] {
        [title] + api.languages.map { text.text(in: $0) }
    }
}
