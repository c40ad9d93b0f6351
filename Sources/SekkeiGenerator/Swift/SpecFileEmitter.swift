import SekkeiSpec

/// Writes the Swift file of one spec file: its types, its errors and its services.
struct SpecFileEmitter {
    let context: SwiftContext
    let file: String

    func text() -> String {
        let types = context.types(in: file)
        let errors = context.api.errors.filter { $0.file == file && !$0.isBuiltIn }
        let services = context.api.services.filter { $0.file == file }
        let out = TextWriter()
        let patterns = PatternTable()
        section("Types", unless: types.isEmpty, out)
        for type in types { TypeEmitter(context: context, patterns: patterns, out: out).emit(type) }
        section("Errors", unless: errors.isEmpty, out)
        for error in errors { ErrorEmitter(context: context, out: out).emit(error) }
        for service in services {
            section(service.name, unless: false, out)
            emit(service, patterns, out)
        }
        patterns.emit(file: file, to: out)
        return FileHead(context: context, source: file).text(above: out)
    }

    private func section(_ title: String, unless isEmpty: Bool, _ out: TextWriter) {
        guard !isEmpty else { return }
        out.blank()
        out.line("// MARK: - \(title)")
    }

    private func emit(_ service: Service, _ patterns: PatternTable, _ out: TextWriter) {
        for operation in service.operations {
            let parameters = ParametersEmitter(context: context, patterns: patterns, out: out)
            parameters.emit(operation)
            if operation.pagination != nil { SortEmitter(context: context, out: out).emit(operation) }
            if !operation.returns.headers.isEmpty { ResultEmitter(context: context, out: out).emit(operation) }
        }
        ServiceEmitter(context: context, out: out).emit(service)
        out.blank()
        out.block("extension \(GeneratedName.registry) {") {
            for (number, operation) in service.operations.enumerated() {
                if number > 0 { out.blank() }
                HandlerEmitter(context: context, patterns: patterns, out: out, service: service, operation: operation).emit()
            }
        }
    }
}
