import SekkeiSpec

/// What the application implements for a change that it converts by itself: a protocol named as the change.
struct SwiftConversion: Sendable {
    /// A method; one for each signature that the types of the change need.
    struct Method: Sendable, Equatable {
        var parameters: [String]
        var result: String
    }

    let change: Change
    /// The older version of the step.
    let context: SwiftContext
    private(set) var upgrades: [Method] = []
    private(set) var downgrades: [Method] = []
    /// The operations, in their newest versions, whose merge patches need what they change, with the type of that.
    private(set) var loaders: [(operation: OperationVersion, type: String)] = []

    /// The conversions of all versions, those of the newest step first.
    static func all(
        _ contexts: [SwiftContext], _ reaches: [TypeReach], _ operations: [[String: OperationVersion]]
    ) -> [SwiftConversion] {
        contexts.dropFirst().flatMap { context in
            (context.changes?.step.changes ?? []).filter(\.isConvertedBySwift).map { change in
                var conversion = SwiftConversion(change: change, context: context)
                for type in context.api.types { conversion.add(type, reaches[context.number]) }
                for older in contexts[context.number...] { conversion.addLoaders(older, operations[older.number]) }
                return conversion
            }.filter { !$0.upgrades.isEmpty || !$0.downgrades.isEmpty }
        }
    }

    private mutating func add(_ older: TypeDeclaration, _ reach: TypeReach) {
        guard case .object(let conversions)? = context.changes?.type(older.name), let newer = context.newer,
            let newerType = newer.type(named: older.name)
        else { return }
        for case .swift(let old, let new, change.name) in conversions {
            let olderFields = StructFields(context: context).fields(of: older, named: old)
            let newerFields = StructFields(context: newer).fields(of: newerType, named: new)
            let isPatch = context.needs?.patches[older.name] != nil
            let current = isPatch ? ["current: \(context.patchedType(older.name))"] : []
            if reach.requests.contains(older.name), !new.isEmpty {
                Self.insert(Method(parameters: Self.parameters(olderFields) + current, result: Self.result(newerFields)), into: &upgrades)
            }
            if reach.answers.contains(older.name), !old.isEmpty {
                Self.insert(Method(parameters: Self.parameters(newerFields), result: Self.result(olderFields)), into: &downgrades)
            }
        }
    }

    private mutating func addLoaders(_ older: SwiftContext, _ operations: [String: OperationVersion]) {
        for (_, operation) in older.operations {
            let version = operations[operation.name]?.chain.first { $0.context === context }
            guard let version, let patch = version.patch, patch.change == change.name else { continue }
            let newest = version.newest
            if newest.loadsPatched(by: change.name) { continue }
            if !loaders.contains(where: { $0.operation === newest }) { loaders.append((newest, context.patchedType(patch.type))) }
        }
    }

    private static func insert(_ method: Method, into methods: inout [Method]) {
        if !methods.contains(method) { methods.append(method) }
    }

    private static func parameters(_ fields: [StructField]) -> [String] { fields.map { "\($0.name): \($0.type)" } }

    /// One value by itself, several as a tuple.
    private static func result(_ fields: [StructField]) -> String {
        fields.count == 1 ? fields[0].type : "(" + parameters(fields).joined(separator: ", ") + ")"
    }
}

extension OperationVersion {
    /// The merge patch in its body whose upgrade asks the application about what it changes, and the change that is asked.
    var patch: (type: String, change: String)? {
        guard newer != nil, case .named(let type)? = operation.body?.type?.kind, let change = context.needs?.patches[type] else {
            return nil
        }
        return (type, change)
    }
}

extension OperationVersion {
    /// Whether the policy of this operation, in its newest version, has loaded what the merge patches of older versions change.
    func loadsPatched(by change: String) -> Bool {
        guard newer == nil,
            let loader = operation.policy.flatMap({ policy in
                if case .resource(let loader) = policy.subject { loader } else { nil }
            }), case .named(let type)? = operation.body?.type?.kind
        else { return false }
        return context.patchedType(type) == context.swiftName(ofType: loader.type)
    }
}

extension SwiftContext {
    /// The newest type of what a merge patch changes.
    func patchedType(_ name: String) -> String {
        var found = name
        while let type = newest.type(named: found), case .object(let object) = type.shape, object.isPartial, let source = type.derivedFrom {
            found = source
        }
        return newest.swiftName(ofType: found)
    }
}

extension StructFields {
    /// Some fields of a type, in the order of the names.
    func fields(of type: TypeDeclaration, named names: [String]) -> [StructField] {
        guard case .object(let object) = type.shape else { return [] }
        let fields = fields(of: type, object)
        return names.compactMap { name in fields.first { $0.property.name == name } }
    }
}
