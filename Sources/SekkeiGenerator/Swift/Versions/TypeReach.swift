import SekkeiSpec

/// The types that requests carry, and those that answers carry, in a version and in all older ones.
struct TypeReach: Sendable {
    private(set) var requests: Set<String>
    private(set) var answers: Set<String>

    init(_ api: API) {
        let types = Dictionary(api.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let operations = api.services.flatMap(\.operations)
        requests = TypeParts.reached(from: operations.flatMap(Self.requests), in: types)
        let details = api.errors.flatMap(\.details).map(\.type)
        answers = TypeParts.reached(from: operations.flatMap(Self.answers) + details, in: types)
    }

    mutating func formUnion(_ older: TypeReach) {
        requests.formUnion(older.requests)
        answers.formUnion(older.answers)
    }

    func contains(_ name: String) -> Bool { requests.contains(name) || answers.contains(name) }

    static func requests(_ operation: Operation) -> [TypeReference] {
        let parameters = operation.pathParameters + operation.query + operation.headers
        switch operation.body?.content {
        case .json(let type): return parameters.map(\.type) + [type]
        case .multipart(let parts): return (parameters + parts).map(\.type)
        case nil: return parameters.map(\.type)
        }
    }

    static func answers(_ operation: Operation) -> [TypeReference] {
        [operation.returns.body, operation.returns.stream?.element].compactMap { $0 } + operation.returns.headers.map(\.type)
    }
}
