/// A value of every type can be written down: no object needs an object that needs it in turn.
enum EndlessTypeRule {
    static func check(_ types: TypeResolver) {
        let needs = Dictionary(types.all.map { ($0.entry.name, needed(by: $0, types)) }) { first, _ in first }
        let endless = endless(needs)
        let endlessNeeds = needs.mapValues { $0.filter { endless.contains($0.type) } }
        var visited: Set<String> = []
        for draft in types.all where endless.contains(draft.entry.name) {
            report(from: draft.entry.name, endlessNeeds, &visited, types)
        }
    }

    private struct Need {
        var type: String
        var field: PropertyDraft
    }

    /// What is left when all types have been taken away that need only such as have been taken away before.
    private static func endless(_ needs: [String: [Need]]) -> Set<String> {
        var left = Set(needs.keys)
        var open = needs.mapValues { $0.count { left.contains($0.type) } }
        var holders: [String: [String]] = [:]
        for (name, held) in needs { for need in held { holders[need.type, default: []].append(name) } }
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
            guard let first = path.firstIndex(of: name) else { continue }
            let way = (path[first...] + [name]).joined(separator: " → ")
            types.reader.error(
                .endlessType, "a value of '\(name)' would never end: \(way)", at: need.field.nameSpan,
                help: "let the field be optional: '\(need.field.property.name)?:'")
        }
    }

    private static func needed(by draft: TypeDraft, _ types: TypeResolver) -> [Need] {
        (draft.object?.properties ?? []).compactMap { field in needed(by: field).map { Need(type: $0, field: field) } }
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
