/// Which types operations read and write, found by following them.
struct TypeUsage {
    private(set) var requests: Set<String> = []
    private(set) var responses: Set<String> = []
    /// Reached at all, be it as a base or an attribute of the caller.
    private(set) var used: Set<String> = []

    private let types: TypeResolver

    init(operations: [OperationDraft], details: [PropertyDraft], types: TypeResolver) {
        self.types = types
        for draft in operations {
            let parameters = draft.pathParameters + draft.query + draft.headers + draft.parts
            let bodies = [draft.operation.body?.type].compactMap { $0 }
            let returns = draft.operation.returns
            let answers = [returns.body, returns.stream?.element].compactMap { $0 } + draft.answerHeaders.map(\.property.type)
            follow(parameters.map(\.property.type) + bodies, \.requests)
            follow(answers, \.responses)
            use(parameters + draft.answerHeaders)
            for type in bodies + answers { use(type.kind) }
            // What a policy is about is loaded, though it may never be answered.
            if let type = draft.policy?.type { use(.named(type.text)) }
        }
        follow(details.map(\.property.type), \.responses)
        use(details)
        use(.named(TypeEntry.callerName))
    }

    /// Adds what another version reads and writes; types keep their names.
    mutating func formUnion(_ other: TypeUsage) {
        requests.formUnion(other.requests)
        responses.formUnion(other.responses)
        used.formUnion(other.used)
    }

    private mutating func follow(_ references: [TypeReference], _ set: WritableKeyPath<TypeUsage, Set<String>>) {
        var pending = references.map(\.kind)
        while let kind = pending.popLast() {
            switch kind {
            case .scalar: break
            case .list(let element), .map(let element, _): pending.append(element.kind)
            case .named(let name):
                guard self[keyPath: set].insert(name).inserted else { continue }
                pending += types.draft(name)?.parts ?? []
            }
        }
    }

    private mutating func use(_ properties: [PropertyDraft]) {
        for property in properties {
            use(property.property.type.kind)
            if let name = property.follows { use(.named(name)) }
        }
    }

    private mutating func use(_ kind: TypeReference.Kind) {
        var pending = [kind]
        while let kind = pending.popLast() {
            switch kind {
            case .scalar: break
            case .list(let element), .map(let element, _): pending.append(element.kind)
            case .named(let name):
                guard used.insert(name).inserted, let draft = types.draft(name) else { continue }
                let followed = draft.object?.properties.compactMap(\.follows) ?? []
                pending += (draft.bases + followed).map { .named($0) } + draft.parts
            }
        }
    }
}
