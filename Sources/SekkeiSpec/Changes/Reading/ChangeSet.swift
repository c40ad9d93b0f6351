/// What the entries of one version say, by what they speak of. All names are those of the newer version.
struct ChangeSet {
    /// The versions that the step leads between.
    let older: String
    let newer: String
    let entries: [ChangeEntry]
    var properties: [PropertyPlace: PropertyChange] = [:]
    var enums: [String: EnumChange] = [:]
    var replacements: [FieldReplacement] = []
    var operations: [String: OperationChange] = [:]
    var removed: [RemovedOperation] = []
    var errors: [String: ErrorChange] = [:]
    /// The replacement that a field of the newer version belongs to, by its place.
    private(set) var replaced: [PropertyPlace: Int] = [:]
    /// The replacements of a type, by its name.
    private(set) var replacementsByType: [String: [Int]] = [:]

    init(older: String, newer: String, entries: [ChangeEntry]) {
        self.older = older
        self.newer = newer
        self.entries = entries
    }

    mutating func add(_ replacement: FieldReplacement) {
        for name in replacement.newer { replaced[PropertyPlace(owner: .type(replacement.type), name: name)] = replacements.count }
        replacementsByType[replacement.type, default: []].append(replacements.count)
        replacements.append(replacement)
    }

    /// Whether the older version does not have it.
    func isGone(_ place: PropertyPlace) -> Bool { replaced[place] != nil || properties[place]?.isAdded == true }

    /// Its name in the older version; nil where that does not have it.
    func olderName(of property: Property) -> String? {
        guard let place = property.origins.first else { return property.name }
        if isGone(place) { return nil }
        for origin in property.origins {
            guard origin.name == property.name else { break }
            if let name = properties[origin]?.olderName { return name }
        }
        return property.name
    }

    /// The nearest change of its type, its own or that of a field that it follows.
    func formerType(of property: Property) -> PropertyChange? {
        property.origins.lazy.compactMap { properties[$0] }.first { $0.former != nil }
    }

    /// Where a thing of the newer version stands in the older one.
    func olderPlace(of place: PropertyPlace) -> PropertyPlace {
        var older = place
        older.name = properties[place]?.olderName ?? place.name
        if case .operation(let name, let section) = place.owner {
            older.owner = .operation(operations[name]?.olderName ?? name, section)
        }
        return older
    }

    /// The value of an enum as the older version calls it.
    func downgraded(_ value: String, of type: String) -> String { enums[type]?.downgraded(value) ?? value }
}
