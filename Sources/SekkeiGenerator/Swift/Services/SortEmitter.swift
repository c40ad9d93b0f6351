import SekkeiSpec

/// Writes the enum of the fields by which a list can be sorted.
struct SortEmitter {
    let context: SwiftContext
    let out: TextWriter

    func emit(_ operation: Operation) {
        guard let fields = operation.pagination?.sort, !fields.isEmpty else { return }
        let signature = OperationSignature(context: context, operation: operation)
        let properties = itemProperties(operation)
        out.blank()
        out.line("/// The fields that `sort` takes in ``\(signature.reference)``.")
        out.block("public enum \(signature.sortType): \(RuntimeSymbols.string), \(RuntimeSymbols.wireEnum) {") {
            for field in fields {
                let swiftName = properties.first { $0.name == field }.map { SwiftName.escaped($0.swiftName) }
                out.line(EnumEmitter.declaration(swiftName ?? SwiftName.enumCase(field), field))
            }
        }
    }

    private func itemProperties(_ operation: Operation) -> [Property] {
        guard case .list(let element)? = operation.returns.body?.kind, case .named(let name) = element.kind else { return [] }
        return context.properties(name) ?? []
    }
}
