import SekkeiSpec

/// How deep the smallest value of each type nests: what a recursive sample must choose to come to an end.
struct TypeHeights: Sendable {
    private var heights: [String: Int] = [:]

    init(api: API) {
        var open = api.types
        while true {
            let found = open.compactMap { type in height(of: type).map { (type.name, $0) } }
            guard !found.isEmpty else { return }
            heights.merge(found) { first, _ in first }
            open.removeAll { heights[$0.name] != nil }
        }
    }

    /// The greatest number for a type without end.
    func height(of name: String) -> Int { heights[name] ?? Int.max }

    private func height(of type: TypeDeclaration) -> Int? {
        switch type.shape {
        case .enumeration: return 0
        case .union(let union): return union.alternatives.compactMap { heights[$0.type] }.min().map { $0 + 1 }
        case .object(let shape):
            let fields = shape.properties.filter { $0.isRequired && !$0.isNullable && !shape.isPartial }.map { height(of: $0.type) }
            return fields.contains(nil) ? nil : (fields.compactMap(\.self).max() ?? 0) + 1
        }
    }

    private func height(of type: TypeReference) -> Int? {
        switch type.kind {
        case .scalar: 0
        case .named(let name): heights[name]
        case .list(let item): type.constraints.minItems ?? 0 == 0 ? 0 : height(of: item)
        case .map(let item, _): type.constraints.minProperties ?? 0 == 0 ? 0 : height(of: item)
        }
    }
}
