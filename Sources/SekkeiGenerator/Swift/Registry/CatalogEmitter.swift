import SekkeiSpec

/// Writes the tables of the error catalogue and of the messages for broken constraints.
struct CatalogEmitter {
    let versions: SwiftVersions
    let out: TextWriter
    private var context: SwiftContext { versions.newest }

    func emit() {
        out.blank()
        out.block("extension \(GeneratedName.registry) {") {
            table(.catalog, context.api.errors.map { entry($0.code, $0.status, $0.message) })
            if versions.pastErrorsDiffer { past() }
            out.blank()
            table(.constraints, context.api.constraintMessages.map { entry($0.code, Self.statusOfFaults, $0.message) })
        }
    }

    /// A value that breaks a constraint is unprocessable (RFC 9110, section 15.5.21).
    private static let statusOfFaults = 422

    private func table(_ table: DescriptorArguments.Table, _ rows: [String]) {
        out.table("static let \(table.rawValue): [\(RuntimeSymbols.catalogEntry)] = [", rows)
    }

    /// What each version has in the place of the newest catalogue's entries.
    private func past() {
        out.blank()
        out.line("/// The entries that older versions know otherwise, by version.")
        out.block("static let \(DescriptorArguments.Table.pastErrors.rawValue): [[\(RuntimeSymbols.pastError)]] = [", close: "]") {
            for version in context.api.versions {
                let entries = versions.past.first { $0.version == version.name }.map(versions.pastErrors) ?? []
                guard !entries.isEmpty else {
                    out.line("[],")
                    continue
                }
                out.block("[", close: "],") {
                    for (number, error) in entries {
                        out.line("\(DescriptorArguments.row)\(number), \(entry(error.code, error.status, error.message))),")
                    }
                }
            }
        }
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
