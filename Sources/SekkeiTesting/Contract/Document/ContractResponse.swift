import SekkeiJSON

/// What a document promises of an answer with one status.
struct ContractResponse: Sendable {
    struct Content: Sendable {
        let type: String
        let schema: JSONValue
        /// What a stream is made of.
        let element: JSONValue?
    }

    struct Header: Sendable {
        let name: String
        let isRequired: Bool
        let schema: JSONValue
    }

    let content: [Content]
    let headers: [Header]
    /// The codes of the errors, and the name of the schema of their details; empty where the document lists none.
    let errors: [(code: String, details: String?)]

    /// Those of an operation.
    static func byStatus(_ operation: JSONValue, root: SchemaRoot) -> [Int: ContractResponse] {
        let members = operation["responses"]?.objectValue?.members ?? []
        let responses = members.compactMap { member in
            Int(member.name).map { ($0, ContractResponse(root.resolved(member.value), root: root)) }
        }
        return Dictionary(responses) { first, _ in first }
    }

    init(_ response: JSONValue, root: SchemaRoot) {
        content = (response["content"]?.objectValue?.members ?? []).map {
            Content(type: $0.name.lowercased(), schema: $0.value["schema"] ?? true, element: $0.value["x-sekkei-element"])
        }
        headers = (response["headers"]?.objectValue?.members ?? []).map { member in
            let header = root.resolved(member.value)
            return Header(
                name: member.name, isRequired: (member.value["required"] ?? header["required"])?.boolValue ?? false,
                schema: header["schema"] ?? true)
        }
        errors = (response["x-sekkei-errors"]?.arrayValue ?? []).map { ($0["code"]?.stringValue ?? "", $0["details"]?.stringValue) }
    }
}
