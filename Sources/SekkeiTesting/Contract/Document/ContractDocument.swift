import SekkeiJSON

/// What an OpenAPI document promises, read once.
struct ContractDocument: Sendable {
    let root: SchemaRoot
    /// The path of the first server, which stands before every path: `/api/v2`.
    let basePath: String
    let operations: [ContractOperation]
    /// Which methods each path has, as tokens.
    let methods: [(path: String, methods: [String])]
    /// Routes that were there in an older version, and answer that they are gone.
    let retired: [(path: String, method: String, responses: [Int: ContractResponse])]
    let schemes: [String: ContractScheme]

    private static let methodNames = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]

    /// - Throws: ``SchemaError`` where a schema says something that is not understood.
    init(_ document: JSONValue) throws(SchemaError) {
        root = SchemaRoot(document)
        basePath = Self.path(of: document["servers"]?[0]?["url"]?.stringValue ?? "")
        schemes = Self.schemes(of: document)
        retired = (document["x-sekkei-retired"]?.arrayValue ?? []).map { [root] entry in
            let responses = ContractResponse.byStatus(entry, root: root)
            return (entry["path"]?.stringValue ?? "", entry["method"]?.stringValue?.uppercased() ?? "", responses)
        }
        var operations: [ContractOperation] = []
        var methods: [(path: String, methods: [String])] = []
        for item in document["paths"]?.objectValue?.members ?? [] {
            let path = item.name
            let names = Self.methodNames.filter { item.value[$0] != nil }
            methods.append((path, names.map { $0.uppercased() }))
            for name in names {
                guard let operation = item.value[name] else { continue }
                let shared = item.value["parameters"]?.arrayValue ?? []
                operations.append(ContractOperation(operation, method: name.uppercased(), path: path, shared: shared, root: root))
            }
        }
        self.operations = operations
        self.methods = methods
        try Self.checkVocabulary(document, operations, root)
    }

    /// The schema of every failure, for answers that belong to no operation; nil where the document has none.
    var failureSchema: JSONValue? {
        root["#/components/schemas/ErrorEnvelope"] == nil ? nil : ["$ref": "#/components/schemas/ErrorEnvelope"]
    }

    private static func checkVocabulary(_ document: JSONValue, _ operations: [ContractOperation], _ root: SchemaRoot) throws(SchemaError) {
        var check = VocabularyCheck(root: root)
        for schema in document["components"]?["schemas"]?.objectValue?.members ?? [] {
            try check.check(schema.value, at: JSONPointer.appending(schema.name, to: "#/components/schemas"))
        }
        for operation in operations {
            for (place, schema) in operation.schemas { try check.check(schema, at: "\(operation.id) \(place)") }
        }
    }

    private static func schemes(of document: JSONValue) -> [String: ContractScheme] {
        let members = document["components"]?["securitySchemes"]?.objectValue?.members ?? []
        return Dictionary(uniqueKeysWithValues: members.map { ($0.name, ContractScheme($0.value)) })
    }

    /// The path of a URL: `/api/v2` of `https://example.com/api/v2`.
    private static func path(of url: String) -> String {
        var rest = url[...]
        if let mark = url.range(of: "://") { rest = url[mark.upperBound...].drop { $0 != "/" } }
        while rest.last == "/" { rest = rest.dropLast() }
        return String(rest)
    }
}

extension StringProtocol {
    /// Where a text stands first.
    fileprivate func range(of text: String) -> Range<Index>? {
        indices.first { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) }
    }
}

/// How a caller shows who they are.
enum ContractScheme: Sendable, Equatable {
    case bearer
    case apiKey(header: String)
    case other

    init(_ scheme: JSONValue) {
        switch (scheme["type"]?.stringValue, scheme["in"]?.stringValue) {
        case ("http", _) where scheme["scheme"]?.stringValue?.lowercased() == "bearer": self = .bearer
        case ("openIdConnect", _), ("oauth2", _): self = .bearer
        case ("apiKey", "header"): self = .apiKey(header: scheme["name"]?.stringValue ?? "")
        default: self = .other
        }
    }
}
