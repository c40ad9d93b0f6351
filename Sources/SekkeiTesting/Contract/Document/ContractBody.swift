import SekkeiJSON

/// The body that an operation takes.
struct ContractBody: Sendable {
    /// One media type of it.
    struct Content: Sendable {
        let type: String
        let schema: JSONValue
        let examples: [JSONValue]
        /// The media types of the parts of a form, by name.
        let partTypes: [String: String]
    }

    let isRequired: Bool
    let content: [Content]
    init(_ body: JSONValue) {
        isRequired = body["required"]?.boolValue ?? false
        content = (body["content"]?.objectValue?.members ?? []).map { member in
            let encodings = member.value["encoding"]?.objectValue?.members ?? []
            return Content(
                type: member.name, schema: member.value["schema"] ?? true,
                examples: member.value["examples"]?.objectValue?.members.compactMap { $0.value["value"] } ?? [],
                partTypes: Dictionary(uniqueKeysWithValues: encodings.map { ($0.name, $0.value["contentType"]?.stringValue ?? "") }))
        }
    }

    /// The content that is driven: JSON where there is some.
    var main: Content? { content.first { MediaTypeName.isJSON($0.type) } ?? content.first }
}
