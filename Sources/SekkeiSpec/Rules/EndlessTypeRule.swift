/// A value of every type can be written down: no object needs an object that needs it in turn, and a union has an alternative that ends.
enum EndlessTypeRule {
    static func check(_ types: TypeResolver) {
        let needs = Dictionary(types.all.map { ($0.entry.name, needed(by: $0)) }) { first, _ in first }
        let endless = endless(needs)
        guard !endless.isEmpty else { return }
        let inner = needs.filter { endless.contains($0.key) }.mapValues { $0.needs.filter { endless.contains($0.type) } }
        var visited: Set<String> = []
        for draft in types.all where endless.contains(draft.entry.name) { report(from: draft.entry.name, inner, &visited, types) }
    }

    private struct Need {
        var type: String
        var span: SourceSpan
        /// The field that holds the type; nil for an alternative of a union.
        var field: String?
    }

    private struct Needs {
        var needs: [Need]
        /// Whether one of them is enough, as for a union.
        var isChoice: Bool

        /// How many of them must be taken away before the type ends.
        func unmet(of left: Set<String>) -> Int {
            let open = needs.count { left.contains($0.type) }
            return isChoice ? (open < needs.count ? 0 : min(open, 1)) : open
        }
    }

    /// What is left when all types have been taken away that need only such as have been taken away before.
    private static func endless(_ needs: [String: Needs]) -> Set<String> {
        var left = Set(needs.keys)
        var open = needs.mapValues { $0.unmet(of: left) }
        var holders: [String: [String]] = [:]
        for (name, held) in needs { for need in held.needs { holders[need.type, default: []].append(name) } }
        var ending = open.filter { $0.value == 0 }.map(\.key)
        while let name = ending.popLast() {
            left.remove(name)
            for holder in holders[name] ?? [] {
                open[holder, default: 0] -= 1
                if open[holder] == 0 { ending.append(holder) }
            }
        }
        return left
    }

    /// Follows the first need of each type until it comes to one where it has been.
    private static func report(from start: String, _ needs: [String: [Need]], _ visited: inout Set<String>, _ types: TypeResolver) {
        var path: [String] = []
        var name = start
        while visited.insert(name).inserted, let need = needs[name]?.first {
            path.append(name)
            name = need.type
            guard visited.contains(name), let first = path.firstIndex(of: name) else { continue }
            let way = (path[first...] + [name]).joined(separator: " → ")
            let help = need.field.map { "let the field be optional: '\($0)?:'" } ?? "add an alternative that does not lead back"
            types.reader.error(.endlessType, "a value of '\(name)' would never end: \(way)", at: need.span, help: help)
        }
    }

    private static func needed(by draft: TypeDraft) -> Needs {
        if let union = draft.union {
            return Needs(needs: union.alternatives.map { Need(type: $0.shape.type, span: $0.span, field: nil) }, isChoice: true)
        }
        let fields = draft.object?.properties ?? []
        let needs = fields.compactMap { field in
            needed(by: field).map { Need(type: $0, span: field.nameSpan, field: field.property.name) }
        }
        return Needs(needs: needs, isChoice: false)
    }

    /// The type of which every value of the field holds one.
    private static func needed(by field: PropertyDraft) -> String? {
        guard field.property.isRequired, !field.property.isNullable, field.defaultNode == nil else { return nil }
        var type = field.property.type
        while case .list(let element) = type.kind, (type.constraints.minItems ?? 0) > 0 { type = element }
        if case .named(let name) = type.kind { return name }
        return nil
    }
}
