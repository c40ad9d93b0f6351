extension StepBuilder {
    func operations(_ differing: Set<String>) -> [OperationConversion] {
        let current = Dictionary(newerAPI.services.flatMap(\.operations).map { (olderName($0.name), $0) }) { first, _ in first }
        return olderAPI.services.flatMap(\.operations).compactMap { old in
            guard let new = current[old.name] else { return OperationConversion(older: old.name, newer: nil) }
            return differs(old, new, differing) ? conversion(old, new) : nil
        }
    }

    private func olderName(_ name: String) -> String { changes.operations[name]?.olderName ?? name }

    private func conversion(_ old: Operation, _ new: Operation) -> OperationConversion {
        var conversion = OperationConversion(older: old.name, newer: new.name)
        conversion.path = fields(new.pathParameters, old.pathParameters)
        conversion.query = fields(new.query, old.query)
        conversion.headers = fields(new.headers, old.headers)
        conversion.parts = fields(new.parts, old.parts)
        conversion.sort = sort(new)
        return conversion
    }

    /// Older names of the fields that lists are sorted by, with the newer ones.
    private func sort(_ new: Operation) -> [EnumConversion.Row] {
        guard let sort = new.pagination?.sort, case .list(let item)? = new.returns.body?.kind,
            let object = newer.types.object(item.kind)
        else { return [] }
        return sort.compactMap { name in
            let older = object.property(name).map { changes.olderName(of: $0.property) } ?? name
            return older.map { EnumConversion.Row(from: $0, to: name) }
        }
    }

    private func differs(_ old: Operation, _ new: Operation, _ types: Set<String>) -> Bool {
        old.name != new.name || old.method != new.method || old.path != new.path || old.pagination?.sort != new.pagination?.sort
            || differ(old.pathParameters, new.pathParameters, types) || differ(old.query, new.query, types)
            || differ(old.headers, new.headers, types) || differ(old.parts, new.parts, types)
    }

    private func differ(_ old: [Property], _ new: [Property], _ types: Set<String>) -> Bool {
        !PropertyComparison.areAlike(old, new) || new.contains { !$0.type.kind.typeNames.isDisjoint(with: types) }
            || hasConversion(fields(new, old))
    }

    /// Whether a value must be converted by more than its type.
    func hasConversion(_ fields: [FieldConversion]) -> Bool {
        fields.contains { field in
            if case .value(let older, let newer, let value) = field { older != newer || !value.isIdentity } else { true }
        }
    }

    func errors(_ differing: Set<String>) -> [ErrorConversion] {
        let current = Dictionary(newerAPI.errors.map { ($0.name, $0) }) { first, _ in first }
        return olderAPI.errors.compactMap { old in
            guard let new = current[old.name], differ(old.details, new.details, differing) else { return nil }
            return ErrorConversion(error: old.name, details: fields(new.details, old.details))
        }
    }
}

extension Operation {
    /// The parts of a form; none of JSON.
    var parts: [Property] { if case .multipart(let parts)? = body?.content { parts } else { [] } }
}
