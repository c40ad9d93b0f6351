/// Finds the types of which any part differs between two versions.
struct DifferingTypes {
    let builder: StepBuilder

    /// Those that differ themselves, and all that hold one of them.
    func names() -> Set<String> {
        let newer = Dictionary(builder.newerAPI.types.map { ($0.name, $0) }) { first, _ in first }
        var holders: [String: [String]] = [:]
        var pending: [String] = []
        for old in builder.olderAPI.types {
            guard let new = newer[old.name] else { continue }
            for part in parts(old).union(parts(new)) { holders[part, default: []].append(old.name) }
            if differs(old, new) { pending.append(old.name) }
        }
        var found = Set(pending)
        while let name = pending.popLast() {
            for holder in holders[name] ?? [] where found.insert(holder).inserted { pending.append(holder) }
        }
        return found
    }

    private func differs(_ old: TypeDeclaration, _ new: TypeDeclaration) -> Bool {
        guard PropertyComparison.areAlike(old.shape, new.shape) else { return true }
        if let conversion = builder.enums[old.name] { return conversion.upgrade.contains { $0.from != $0.to } }
        guard case .object(let a) = old.shape, case .object(let b) = new.shape else { return false }
        return builder.hasConversion(builder.fields(b.properties, a.properties, isPartial: b.isPartial))
    }

    private func parts(_ type: TypeDeclaration) -> Set<String> {
        switch type.shape {
        case .object(let object):
            var names = object.properties.reduce(into: Set<String>()) { $0.formUnion($1.type.kind.typeNames) }
            if case .typed(let type) = object.additional { names.formUnion(type.kind.typeNames) }
            return names
        case .union(let union): return Set(union.alternatives.map(\.type))
        case .enumeration: return []
        }
    }
}
