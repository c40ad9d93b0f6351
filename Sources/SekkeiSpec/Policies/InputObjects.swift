import SekkeiPolicy

/// What a policy sees of a request's input: `input.path`, `input.query` and `input.body`.
struct InputObjects {
    private let operation: Operation

    init(_ operation: Operation) {
        self.operation = operation
    }

    /// The object `input` and those that belong to it alone.
    func objects(_ type: (TypeReference) -> PolicyType) -> [PolicyObject] {
        let root = PolicySchemaBuilder.input
        func object(_ part: String, _ properties: [Property]) -> PolicyObject {
            PolicyObject(
                name: "\(root).\(part)",
                attributes: properties.map { .init($0.name, type($0.type), isOptional: $0.isOptional) })
        }
        var objects = [object("path", operation.pathParameters), object("query", operation.query)]
        var attributes: [PolicyObject.Attribute] = [
            .init("path", .object("\(root).path")), .init("query", .object("\(root).query")),
        ]
        switch operation.body?.content {
        case .json(let reference):
            attributes.append(.init("body", type(reference), isOptional: operation.body?.isRequired == false))
        case .multipart(let parts):
            objects.append(object("body", parts))
            attributes.append(.init("body", .object("\(root).body"), isOptional: operation.body?.isRequired == false))
        case nil: break
        }
        return objects + [PolicyObject(name: root, attributes: attributes)]
    }
}
