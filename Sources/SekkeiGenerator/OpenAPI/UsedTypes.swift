import SekkeiSpec

/// Finds the named types that the operations of an API reach.
struct UsedTypes {
    private let types: TypeIndex
    private let implied: ImpliedErrors
    /// Types that some schema refers to.
    private var names: Set<String> = []
    /// Types whose fields are written out elsewhere: the alternatives of unions.
    private var spreadNames: Set<String> = []
    private var pending: [TypeReference] = []

    /// The declarations in spec order.
    static func declarations(of api: API) -> [TypeDeclaration] {
        var walk = UsedTypes(api: api)
        for operation in api.services.flatMap(\.operations) { walk.visit(operation) }
        walk.follow()
        return api.types.filter { walk.names.contains($0.name) }
    }

    /// Besides, the alternatives of unions whose fields are written out there: whatever the document shows fields of.
    static func described(of api: API) -> [TypeDeclaration] {
        var walk = UsedTypes(api: api)
        for operation in api.services.flatMap(\.operations) { walk.visit(operation) }
        walk.follow()
        return api.types.filter { walk.names.contains($0.name) || walk.spreadNames.contains($0.name) }
    }

    private init(api: API) {
        types = TypeIndex(api: api)
        implied = ImpliedErrors(api: api)
    }

    private mutating func visit(_ operation: Operation) {
        visit(operation.pathParameters + operation.query + operation.headers + operation.returns.headers)
        switch operation.body?.content {
        case .json(let type)?: visit(type)
        case .multipart(let parts)?: visit(parts)
        case nil: break
        }
        if let body = operation.returns.body { visit(body) }
        if let element = operation.returns.stream?.element { visit(element) }
        for error in implied.errors(of: operation) { visit(error.details) }
    }

    private mutating func visit(_ properties: [Property]) {
        for property in properties { visit(property.type) }
    }

    private mutating func visit(_ type: TypeReference) { pending.append(type) }

    /// Follows what has been met so far, and what that leads to, without recursion.
    private mutating func follow() {
        while let type = pending.popLast() {
            switch type.kind {
            case .scalar: break
            case .list(let item), .map(let item, _): visit(item)
            // The schema of a constant does not refer to its enum.
            case .named where type.constraints.constant != nil: break
            case .named(let name): visit(named: name)
            }
        }
    }

    private mutating func visit(named name: String) {
        guard names.insert(name).inserted, let declaration = types[name] else { return }
        switch declaration.shape {
        case .object(let shape): visit(shape)
        case .enumeration: break
        case .union(let union): for alternative in union.alternatives { visit(alternative: alternative.type) }
        }
    }

    private mutating func visit(alternative name: String) {
        guard let declaration = types[name], case .object(let shape) = declaration.shape else { return }
        if shape.admitsFurtherFields(isRequest: declaration.isRequest) {
            visit(named: name)
        } else if spreadNames.insert(name).inserted {
            visit(shape)
        }
    }

    private mutating func visit(_ shape: ObjectShape) {
        visit(shape.properties)
        if case .typed(let type) = shape.additional { visit(type) }
    }
}
