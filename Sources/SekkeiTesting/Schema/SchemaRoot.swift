import SekkeiJSON

/// The document that references point into.
struct SchemaRoot: Sendable {
    let document: JSONValue

    init(_ document: JSONValue) { self.document = document }

    /// What a reference within the document names; nil where there is nothing.
    subscript(reference: String) -> JSONValue? {
        guard reference.hasPrefix("#") else { return nil }
        return JSONPointer.tokens(of: String(reference.dropFirst())).reduce(Optional(document)) { value, token in
            if let elements = value?.arrayValue { return Int(token).flatMap { elements.indices.contains($0) ? elements[$0] : nil } }
            return value?[token]
        }
    }

    /// A schema with what it refers to in its place; what stands beside a reference adds to it.
    func effective(_ schema: JSONValue) -> JSONValue {
        var schema = schema
        var steps = 0
        while let reference = schema["$ref"]?.stringValue, let target = self[reference]?.objectValue, steps < 32 {
            var merged = target
            for member in schema.objectValue?.members ?? [] where member.name != "$ref" { merged[member.name] = member.value }
            schema = .object(merged)
            steps += 1
        }
        return schema
    }

    /// An object of the document that may be a reference: a parameter, a response, a header.
    func resolved(_ value: JSONValue) -> JSONValue {
        value["$ref"]?.stringValue.flatMap { self[$0] } ?? value
    }
}

extension JSONValue {
    /// The types that a schema allows; nil where it says nothing about them.
    var schemaTypes: [String]? {
        if let name = self["type"]?.stringValue { return [name] }
        return self["type"]?.arrayValue?.compactMap(\.stringValue)
    }

    /// Whether a schema lets `null` pass by its type.
    var isNullable: Bool { schemaTypes.map { $0.contains("null") } ?? true }
}
