import SekkeiSpec

/// What the conversions of a step need beside the value, by type.
struct StepNeeds: Sendable {
    /// The types whose upgrade may refuse a value.
    let checked: Set<String>
    /// The types whose upgrade asks the application.
    let swiftUpgrades: Set<String>
    /// The types whose downgrade asks the application.
    let swiftDowngrades: Set<String>
    /// The merge patches whose upgrade asks the application about what they change, with the change that is asked.
    let patches: [String: String]

    init(_ changes: VersionChanges, types: [TypeDeclaration]) {
        let touched = types.filter { changes.type($0.name) != nil }
        var users: [String: [String]] = [:]
        for type in touched {
            for part in TypeParts.names(in: type) where changes.type(part) != nil { users[part, default: []].append(type.name) }
        }
        func reaching(_ needs: (FieldConversion) -> Bool) -> Set<String> {
            let direct = touched.filter { Self.fields(changes.type($0.name)).contains(where: needs) }.map(\.name)
            return Self.closure(direct, users)
        }
        swiftUpgrades = reaching { $0.isSwift && !$0.newerNames.isEmpty }
        swiftDowngrades = reaching { $0.isSwift && !$0.olderNames.isEmpty }
        checked = reaching(Self.isChecked).union(swiftUpgrades)
        let patches = touched.compactMap { type in Self.patched(type, changes).map { (type.name, $0) } }
        self.patches = Dictionary(patches, uniquingKeysWith: { first, _ in first })
    }

    /// Whether the upgrade of a field may refuse its value.
    static func isChecked(_ conversion: FieldConversion) -> Bool {
        switch conversion {
        case .value(_, _, let value): value.tightening?.treatment == .reject
        case .added: false
        case .swift(_, let newer, _): !newer.isEmpty
        }
    }

    private static func fields(_ shape: TypeConversion.Shape?) -> [FieldConversion] {
        if case .object(let fields)? = shape { fields } else { [] }
    }

    private static func patched(_ type: TypeDeclaration, _ changes: VersionChanges) -> String? {
        guard case .object(let object) = type.shape, object.isPartial else { return nil }
        for case .swift(_, let newer, let change) in fields(changes.type(type.name)) where !newer.isEmpty { return change }
        return nil
    }

    private static func closure(_ start: [String], _ edges: [String: [String]]) -> Set<String> {
        var found: Set<String> = []
        var open = start
        while let name = open.popLast() {
            if found.insert(name).inserted { open += edges[name] ?? [] }
        }
        return found
    }
}
