// Entries about the values of enums.
extension Remedy {
    static func valueRemoved(_ value: String, _ old: [String], _ new: [String], _ site: Site) -> Remedy {
        if let other = successor(old, new) { return renaming(value, other, site) }
        return table(old, new, site)
    }

    static func valueAdded(_ value: String, _ old: [String], _ new: [String], _ site: Site) -> Remedy {
        let removed = old.filter { !new.contains($0) }
        guard removed.isEmpty else {
            return successor(old, new) == value ? renaming(removed[0], value, site) : table(old, new, site)
        }
        let added = new.filter { !old.contains($0) }
        let rows = added.map { LiteralMember(name: $0, value: .string(neighbor(of: $0, new, old))) }
        let members: [LiteralMember] = [
            .init(name: "added", value: .list(added.map { .string($0) })), .init(name: "downgrade", value: .object(rows)),
        ]
        return .entry(SuggestedChange("\(site.place)Values", "Added", target: site.place, members))
    }

    /// What the only value that is gone is called now, if only one is new.
    private static func successor(_ old: [String], _ new: [String]) -> String? {
        let (removed, added) = (old.filter { !new.contains($0) }, new.filter { !old.contains($0) })
        return removed.count == 1 && added.count == 1 ? added[0] : nil
    }

    private static func renaming(_ old: String, _ new: String, _ site: Site) -> Remedy {
        let rename = LiteralMember(name: "rename", value: .object([.init(name: old, value: .string(new))]))
        return .entry(SuggestedChange("\(site.place)Values", "Renamed", target: site.place, [rename]))
    }

    /// Both ways for every value; those that one side lacks take the nearest that both have.
    private static func table(_ old: [String], _ new: [String], _ site: Site) -> Remedy {
        func rows(_ from: [String], _ to: [String]) -> Literal {
            .object(from.map { .init(name: $0, value: .string(to.contains($0) ? $0 : neighbor(of: $0, from, to))) })
        }
        let members: [LiteralMember] = [
            .init(name: "was", value: .object([.init(name: "enum", value: .list(old.map { .string($0) }))])),
            .init(name: "upgrade", value: rows(old, new)), .init(name: "downgrade", value: rows(new, old)),
        ]
        return .entry(SuggestedChange("\(site.place)Values", "Changed", target: site.place, members))
    }

    /// The value before it that the others have, too, or else their first.
    private static func neighbor(of value: String, _ values: [String], _ others: [String]) -> String {
        let before = values.prefix { $0 != value }.last { others.contains($0) }
        return before ?? others[0]
    }
}
