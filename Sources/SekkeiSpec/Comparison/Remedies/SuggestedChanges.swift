/// All entries of `changes` that differences suggest, those about the same aspect of the same thing made one.
package struct SuggestedChanges: Sendable {
    private struct Group {
        var version: String?
        var entries: [SuggestedChange]
    }

    /// Where what a difference suggests has gone.
    private struct Place {
        var group: Int
        var entry: Int
    }

    private var groups: [Group] = []
    private var places: [String: Place] = [:]

    /// - Parameter taken: names of changes that the spec has already.
    init(_ entries: [SpecComparison.Entry], besides taken: Set<String>) {
        for entry in entries {
            guard case .entry(let change)? = entry.difference.remedy else { continue }
            places[Self.key(change, entry.changesVersion)] = add(change, entry.changesVersion)
        }
        makeNamesUnique(taken)
    }

    private static func key(_ change: SuggestedChange, _ version: String?) -> String { "\(version ?? "")\n\(change.text)" }

    /// The name of the entry that a difference asks for; nil where none does.
    package func name(for entry: SpecComparison.Entry) -> String? {
        guard case .entry(let change)? = entry.difference.remedy, let place = places[Self.key(change, entry.changesVersion)] else {
            return nil
        }
        return groups[place.group].entries[place.entry].change
    }

    private mutating func add(_ change: SuggestedChange, _ version: String?) -> Place {
        guard let index = groups.firstIndex(where: { $0.version == version }) else {
            groups.append(Group(version: version, entries: [change]))
            return Place(group: groups.count - 1, entry: 0)
        }
        for place in groups[index].entries.indices {
            guard let merged = groups[index].entries[place].merged(with: change) else { continue }
            groups[index].entries[place] = merged
            return Place(group: index, entry: place)
        }
        groups[index].entries.append(change)
        return Place(group: index, entry: groups[index].entries.count - 1)
    }

    private mutating func makeNamesUnique(_ existing: Set<String>) {
        var taken = existing
        for group in groups.indices {
            for index in groups[group].entries.indices {
                let name = groups[group].entries[index].change
                let others = (2...).lazy.map { "\(name)\($0)" }
                let free = taken.contains(name) ? others.first { !taken.contains($0) } ?? name : name
                taken.insert(free)
                groups[group].entries[index].change = free
            }
        }
    }

    package var isEmpty: Bool { groups.isEmpty }

    /// Whether a version has to be declared first, since the one that differs is the newest.
    package var needsVersion: Bool { groups.contains { $0.version == nil } }

    /// The value of `changes`, with its key.
    ///
    /// - Parameter next: the name of the version that has to be declared.
    package func text(next: String) -> String {
        "changes:\n"
            + groups.map { group in
                "  \(group.version ?? next):\n" + group.entries.map { Self.indented($0.text) }.joined()
            }.joined()
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n").map { "    \($0)\n" }.joined()
    }
}

extension API {
    /// What the version after the current one would be called: `v3` after `v2`.
    package var nextVersionName: String {
        let name = currentVersion ?? "v1"
        let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
        guard let number = Int(String(digits)) else { return name + "2" }
        return name.dropLast(digits.count) + String(number + 1)
    }
}
