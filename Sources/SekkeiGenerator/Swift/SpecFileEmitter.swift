import SekkeiSpec

/// Writes the Swift file of one spec file: its types, its errors, its services and its changes, as all versions have them.
struct SpecFileEmitter {
    let versions: SwiftVersions
    let file: String
    private var context: SwiftContext { versions.newest }

    func text() -> String {
        let types = context.types(in: file)
        let errors = context.api.errors.filter { $0.file == file && !$0.isBuiltIn }
        let services = context.api.services.filter { $0.file == file }
        let conversions = versions.conversions.filter { $0.change.file == file }
        let out = TextWriter()
        let patterns = PatternTable()
        let tables = ConversionTables()
        section("Types", unless: types.isEmpty, out)
        for type in types { emit(type, patterns, tables, out) }
        section("Errors", unless: errors.isEmpty, out)
        for error in errors {
            ErrorEmitter(context: context, out: out).emit(error)
            ErrorVersionEmitter(versions: versions, patterns: patterns, tables: tables, out: out).emit(error)
        }
        for service in services {
            section(service.name, unless: false, out)
            ServiceFileEmitter(versions: versions, service: service, patterns: patterns, tables: tables, out: out).emit()
        }
        section("Conversions", unless: conversions.isEmpty, out)
        for conversion in conversions { SwiftConversionEmitter(out: out).emit(conversion) }
        tables.emit(file: file, to: out)
        patterns.emit(file: file, to: out)
        return FileHead(context: context, source: file).text(above: out, own: policies())
    }

    private func policies() -> TextWriter {
        let out = TextWriter()
        let policies = context.api.policies.filter { $0.file == file && !versions.policies.uses(of: $0).isEmpty }
        guard !policies.isEmpty else { return out }
        out.line("// MARK: - Policies")
        PolicyEmitter(catalog: versions.policies, out: out).emit(policies)
        return out
    }

    private func section(_ title: String, unless isEmpty: Bool, _ out: TextWriter) {
        guard !isEmpty else { return }
        out.blank()
        out.line("// MARK: - \(title)")
    }

    /// The type as each version has it that changed it.
    private func emit(_ type: TypeDeclaration, _ patterns: PatternTable, _ tables: ConversionTables, _ out: TextWriter) {
        TypeEmitter(context: context, patterns: patterns, out: out).emit(type)
        for past in versions.past where past.changes?.type(type.name) != nil && versions.reach(past).contains(type.name) {
            guard let older = past.type(named: type.name) else { continue }
            TypeEmitter(context: past, patterns: patterns, out: out).emit(older)
            TypeConversionEmitter(versions: versions, context: past, patterns: patterns, tables: tables, out: out).emit(older)
        }
    }
}
