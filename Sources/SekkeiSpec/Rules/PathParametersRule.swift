/// The parameters of a path and those under `path:` are the same; the order is that of the path.
enum PathParametersRule {
    static func check(_ draft: inout OperationDraft, _ reader: Reader) {
        let names = draft.operation.path.parameters
        let declared = draft.pathParameters
        for (index, name) in names.enumerated() {
            if names[..<index].contains(name) {
                reader.error(.repeatedPathParameter, "the path has the parameter '\(name)' twice", at: draft.fields["http"]?.span)
            } else if !declared.contains(where: { $0.property.name == name }) {
                undeclared(name, draft, reader)
            }
        }
        for parameter in declared where !names.contains(parameter.property.name) {
            let name = parameter.property.name
            let help = Suggestion.help(for: name, among: names)
            reader.error(.unusedPathParameter, "the path has no parameter '\(name)'", at: parameter.nameSpan, help: help)
        }
        draft.pathParameters = names.compactMap { name in declared.first { $0.property.name == name } }
    }

    private static func undeclared(_ name: String, _ draft: OperationDraft, _ reader: Reader) {
        // Where `path:` itself could not be read, its parameters are not missing.
        if let node = draft.fields["path"], node.members == nil { return }
        if draft.fields["path"]?.members?.contains(where: { $0.name == name || $0.name == name + "?" }) == true { return }
        // One slip, told where the parameter is declared.
        let others = draft.pathParameters.map(\.property.name).filter { !draft.operation.path.parameters.contains($0) }
        if Suggestion.closest(to: name, among: others) != nil { return }
        reader.error(
            .undeclaredPathParameter, "path parameter '\(name)' is not declared", at: span(of: name, draft),
            help: "for example: path: { \(name): int64 }")
    }

    /// The parameter in the text of `http:`, or the whole text where the service's path has it.
    private static func span(of name: String, _ draft: OperationDraft) -> SourceSpan? {
        guard let node = draft.fields["http"], let text = node.scalar?.text else { return nil }
        let parts = text.split(separator: "{\(name)}", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return node.span }
        let start = parts[0].unicodeScalars.count
        return node.span(of: start..<(start + name.unicodeScalars.count + 2))
    }
}

extension PathTemplate {
    /// The names of its parameters, in order.
    var parameters: [String] {
        segments.compactMap { if case .parameter(let name) = $0 { name } else { nil } }
    }

    /// The path with all parameters alike: two paths of one shape match the same requests.
    var shape: String {
        segments.map { if case .literal(let text) = $0 { "/" + text } else { "/{}" } }.joined()
    }
}
