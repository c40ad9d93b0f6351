import SekkeiSpec

extension OperationVersion {
    /// The fields of the request that this version calls otherwise than the newest.
    var fieldNames: [(newest: String, own: String)] {
        let steps = chain.dropLast().reversed()
        let newest = newest.operation
        let parts: [([Property], (OperationVersion) -> [FieldConversion])] = [
            (newest.pathParameters, { $0.conversion?.path ?? [] }), (newest.query, { $0.conversion?.query ?? [] }),
            (newest.headers, { $0.conversion?.headers ?? [] }), (OperationPart.form.properties(of: newest), { $0.conversion?.parts ?? [] }),
            (bodyProperties(newest), { $0.bodyConversions }),
        ]
        var seen: Set<String> = []
        return parts.flatMap { properties, conversions in
            properties.map { property in
                (newest: property.name, own: steps.reduce(property.name) { conversions($1).olderName(of: $0) })
            }
        }.filter { $0.newest != $0.own && seen.insert($0.newest).inserted }
    }

    private func bodyProperties(_ operation: Operation) -> [Property] {
        guard case .named(let type)? = operation.body?.type?.kind else { return [] }
        return context.newest.properties(type) ?? []
    }

    private var bodyConversions: [FieldConversion] {
        guard case .named(let type)? = operation.body?.type?.kind, case .object(let fields)? = context.changes?.type(type) else {
            return []
        }
        return fields
    }
}
