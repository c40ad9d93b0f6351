import SekkeiSpec

/// Finds the named types that the operations of an API reach.
struct UsedTypes {
    private let types: TypeIndex
    private let implied: ImpliedErrors
    private var names: Set<String> = []

    /// The declarations in spec order.
    static func declarations(of api: API) -> [TypeDeclaration] {
        var walk = UsedTypes(api: api)
        for operation in api.services.flatMap(\.operations) { walk.visit(operation) }
        return api.types.filter { walk.names.contains($0.name) }
    }

    private init(api: API) {
        types = TypeIndex(api: api)
        implied = ImpliedErrors(api: api)
    }

    private mutating func visit(_ operation: Operation) {
        visit(operation.pathParameters + operation.query + operation.headers + operation.returns.headers)
        if let body = operation.body { visit(body.type) }
        if let body = operation.returns.body { visit(body) }
        for error in implied.errors(of: operation) { visit(error.details) }
    }

    private mutating func visit(_ properties: [Property]) {
        for property in properties { visit(property.type) }
    }

    private mutating func visit(_ type: TypeReference) {
        var pending = [type]
        while let type = pending.popLast() {
            switch type.kind {
            case .scalar: break
            case .list(let item), .map(let item): pending.append(item)
            case .named(let name):
                guard names.insert(name).inserted, let declaration = types[name] else { continue }
                if case .object(let shape) = declaration.shape { pending += shape.properties.map(\.type) }
            }
        }
    }
}
