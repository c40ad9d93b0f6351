import SekkeiJSON

/// What a document promises of one operation.
struct ContractOperation: Sendable {
    let id: String
    let method: String
    /// The template: `/tasks/{task_id}`.
    let path: String
    let parameters: [ContractParameter]
    let body: ContractBody?
    /// Bytes that the body may have at most; nil where the document does not say.
    let maxBody: Int?
    let responses: [Int: ContractResponse]
    /// The names of the schemes of which one is needed; empty where anybody may call.
    let schemes: [String]
    /// The roles that may call; nil where the document names none.
    let roles: [String]?

    init(_ operation: JSONValue, method: String, path: String, shared: [JSONValue], root: SchemaRoot) {
        id = operation["operationId"]?.stringValue ?? "\(method) \(path)"
        self.method = method
        self.path = path
        parameters = (shared + (operation["parameters"]?.arrayValue ?? [])).map { ContractParameter(root.resolved($0), root: root) }
        body = operation["requestBody"].map { ContractBody(root.resolved($0)) }
        maxBody = operation["x-sekkei-maxBody"]?.numberValue?.int64.map { Int($0) }
        responses = ContractResponse.byStatus(operation, root: root)
        let security = operation["security"] ?? root.document["security"]
        schemes = security?.arrayValue?.flatMap { $0.objectValue?.members.map(\.name) ?? [] } ?? []
        roles = operation["x-sekkei-roles"]?.arrayValue?.compactMap(\.stringValue)
    }

    var isSecured: Bool { !schemes.isEmpty }

    func parameters(in place: ContractParameter.Place) -> [ContractParameter] { parameters.filter { $0.place == place } }

    /// The statuses of success that are documented.
    var successes: [Int] { responses.keys.filter { (200..<300).contains($0) }.sorted() }

    /// The media types of its success; a caller who takes none of them is refused.
    var answeredTypes: [String] { successes.flatMap { responses[$0]?.content.map(\.type) ?? [] } }

    /// Whether its success is JSON.
    var answersJSON: Bool { answeredTypes.contains(where: MediaTypeName.isJSON) }

    /// All its own schemas, and where they stand.
    var schemas: [(place: String, schema: JSONValue)] {
        parameters.map { ("parameter \($0.name)", $0.schema) } + (body?.content.map { ("body \($0.type)", $0.schema) } ?? [])
            + responses.flatMap { status, response in
                response.content.flatMap { content in
                    [("answer \(status)", content.schema)] + (content.element.map { [("element of \(status)", $0)] } ?? [])
                } + response.headers.map { ("header \($0.name)", $0.schema) }
            }
    }
}

/// A parameter of an operation.
struct ContractParameter: Sendable {
    enum Place: String, Sendable {
        case path, query, header, cookie
    }

    let name: String
    let place: Place
    let isRequired: Bool
    /// Whether an array's entries each stand under the name, and not behind commas.
    let isExploded: Bool
    let schema: JSONValue
    let examples: [JSONValue]

    init(_ parameter: JSONValue, root: SchemaRoot) {
        name = parameter["name"]?.stringValue ?? ""
        place = Place(rawValue: parameter["in"]?.stringValue ?? "") ?? .cookie
        isRequired = parameter["required"]?.boolValue ?? (place == .path)
        isExploded = parameter["explode"]?.boolValue ?? (place == .query)
        schema = parameter["schema"] ?? true
        examples = [parameter["example"]].compactMap { $0 } + ContractExamples.values(of: parameter, root: root)
    }
}

/// The named examples of a parameter or a body.
enum ContractExamples {
    static func values(of value: JSONValue, root: SchemaRoot) -> [JSONValue] {
        value["examples"]?.objectValue?.members.compactMap { root.resolved($0.value)["value"] } ?? []
    }
}
