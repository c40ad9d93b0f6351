import SekkeiSpec

/// Writes `_Docs.swift`: the API reference that the server hands out.
///
/// The page is the same for every spec but for a line, so its pieces are copied as raw literals: nothing in them has to be escaped.
struct DocsEmitter {
    let context: SwiftContext

    /// The head sees no page: what the page mentions is not imported.
    func text() -> String {
        let head = FileHead(context: context).text(above: TextWriter())
        let pieces = DocsPage(api: context.api).pieces.map { "        \(Self.open)\n\($0)\n\(Self.close),\n" }
        return """
            \(head)
            extension \(GeneratedName.registry) {
                /// The page with the API reference, in pieces to be joined.
                static let \(DescriptorArguments.Table.docsPage.rawValue): [\(RuntimeSymbols.staticString)] = [

            """ + pieces.joined() + "    ]\n}\n"
    }

    /// Literals of several lines begin at the margin, as their closing quotes do. No piece holds such quotes.
    static let open = "##\"\"\""
    static let close = "\"\"\"##"
}
