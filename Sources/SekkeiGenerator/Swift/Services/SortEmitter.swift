import SekkeiSpec

/// Writes the enum of the fields by which a list can be sorted.
struct SortEmitter {
    let context: SwiftContext
    let out: TextWriter

    func emit(_ version: OperationVersion) {
        let fields = values(version.operation)
        guard !fields.isEmpty, version.differsInSort else { return }
        out.blank()
        out.nested(in: context.namespace) {
            let place = context.newer == nil ? "" : " in \(context.version)"
            out.line("/// The fields that `sort` takes in ``\(version.reference)``\(place).")
            let name = GeneratedName.sort(of: version.operation.swiftName)
            out.block("public enum \(name): \(RuntimeSymbols.string), \(RuntimeSymbols.wireEnum) {") {
                for field in fields { out.line(EnumEmitter.declaration(field.swiftName, field.name)) }
            }
        }
    }

    /// The fields as values of the enum, each with its case.
    func values(_ operation: Operation) -> [(name: String, swiftName: String)] {
        let properties = itemProperties(operation)
        return (operation.pagination?.sort ?? []).map { field in
            let swiftName = properties.first { $0.name == field }.map { SwiftName.escaped($0.swiftName) }
            return (name: field, swiftName: swiftName ?? SwiftName.enumCase(field))
        }
    }

    private func itemProperties(_ operation: Operation) -> [Property] {
        guard case .list(let element)? = operation.returns.body?.kind, case .named(let name) = element.kind else { return [] }
        return context.properties(name) ?? []
    }
}
