/// The named types that operations of both specs reach at the same places, and through which operations.
struct ReachableTypes {
    struct Pair: Hashable {
        var old: String
        var new: String
    }

    /// As they were first met.
    private(set) var pairs: [Pair] = []
    private var reaches: [Pair: Reach] = [:]
    private let models: Models

    init(models: Models) {
        self.models = models
    }

    func reach(of pair: Pair) -> Reach { reaches[pair] ?? Reach() }

    /// Follows what stands at one place of an operation.
    mutating func follow(_ old: TypeReference, _ new: TypeReference, _ reach: Reach) {
        for way in Reach.Way.allCases where reach.meets(way) { follow(old, new, reach.limited(to: way), way) }
    }

    private mutating func follow(_ old: TypeReference, _ new: TypeReference, _ reach: Reach, _ way: Reach.Way) {
        var pending = [(old, new)]
        while let (old, new) = pending.popLast() {
            switch (models.oldShape(old), models.newShape(new)) {
            case (.list(let a), .list(let b)), (.map(let a, _), .map(let b, _)): pending.append((a, b))
            case (.object(let a, let x), .object(let b, let y)) where meet(a, b, reach): pending += parts(x, y, way)
            case (.union(let a, let x), .union(let b, let y)) where meet(a, b, reach): pending += parts(x, y)
            case (.enumeration(let a, _, _), .enumeration(let b, _, _)): _ = meet(a, b, reach)
            default: break
            }
        }
    }

    /// Whether it is news that these two are reached from there.
    private mutating func meet(_ old: TypeDeclaration, _ new: TypeDeclaration, _ reach: Reach) -> Bool {
        let pair = Pair(old: old.name, new: new.name)
        let known = reaches[pair]
        if known == nil { pairs.append(pair) }
        let all = reach.union(known ?? Reach())
        reaches[pair] = all
        return all != known
    }

    private func parts(_ old: ObjectShape, _ new: ObjectShape, _ way: Reach.Way) -> [(TypeReference, TypeReference)] {
        var parts = FieldPairing(old, new, way).pairs.compactMap { pair -> (TypeReference, TypeReference)? in
            switch pair {
            case .both(let a, let b): (a.type, b.type)
            // What stands in the place of a field is any other field.
            case .removed(let field, _): new.additional.type.map { (field.type, $0) }
            case .added(let field, _): old.additional.type.map { ($0, field.type) }
            }
        }
        if let a = old.additional.type, let b = new.additional.type { parts.append((a, b)) }
        return parts
    }

    private func parts(_ old: UnionShape, _ new: UnionShape) -> [(TypeReference, TypeReference)] {
        old.alternatives.compactMap { a in
            new.alternatives.first { $0.name == a.name }.map { b in
                (TypeReference(kind: .named(a.type)), TypeReference(kind: .named(b.type)))
            }
        }
    }
}

extension ObjectShape.Additional {
    /// The type of further fields that are kept.
    var type: TypeReference? { if case .typed(let type) = self { type } else { nil } }
}
