import SekkeiSpec

/// Writes the tables of the error catalogue and of the messages for broken constraints.
struct CatalogEmitter {
    let context: SwiftContext
    let out: TextWriter

    func emit() {
        out.blank()
        out.block("extension \(GeneratedName.registry) {") {
            table(.catalog, context.api.errors.map { entry($0.code, $0.status, $0.message) })
            out.blank()
            table(.constraints, context.api.constraintMessages.map { entry($0.code, Self.statusOfFaults, $0.message) })
        }
    }

    /// A value that breaks a constraint is unprocessable (RFC 9110, section 15.5.21).
    private static let statusOfFaults = 422

    private func table(_ table: DescriptorArguments.Table, _ rows: [String]) {
        out.table("static let \(table.rawValue): [\(RuntimeSymbols.catalogEntry)] = [", rows)
    }

    private func entry(_ code: String, _ status: Int, _ message: LocalizedText) -> String {
        let messages = context.api.languages.map { SwiftLiteral.string(message.text(in: $0)) }
        let open = "\(DescriptorArguments.row)\(SwiftLiteral.string(code)), \(status), ["
        let whole = open + messages.joined(separator: ", ") + "])"
        guard whole.count > TextWriter.lineLength - 10 else { return whole }
        let out = TextWriter()
        out.block(open, close: "])") { out.lines(messages.map { $0 + "," }) }
        return String(out.text.dropLast())
    }
}
