import SekkeiJSON

/// Looks through schemas for words that the validation does not know.
struct VocabularyCheck {
    let root: SchemaRoot
    private var visited: Set<String> = []

    init(root: SchemaRoot) { self.root = root }

    private static let assertions: Set<String> = [
        "$ref", "type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength",
        "maxLength", "pattern", "format", "contentEncoding", "required", "properties", "additionalProperties", "propertyNames",
        "minProperties", "maxProperties", "items", "uniqueItems", "minItems", "maxItems", "oneOf", "anyOf", "allOf", "not",
        "discriminator", "readOnly", "writeOnly", "x-sekkei-minimum", "x-sekkei-maximum", "x-sekkei-exclusiveMinimum",
        "x-sekkei-exclusiveMaximum", "x-sekkei-multipleOf", "x-sekkei-minLength", "x-sekkei-maxLength",
    ]
    private static let annotations: Set<String> = [
        "$schema", "$id", "$comment", "$defs", "title", "description", "default", "example", "examples", "deprecated", "externalDocs",
        "xml", "contentMediaType", "x-sekkei-ordered",
    ]
    private static let types: Set<String> = ["null", "boolean", "integer", "number", "string", "array", "object"]

    /// Checks a schema and all that it is made of.
    mutating func check(_ schema: JSONValue, at pointer: String) throws(SchemaError) {
        if schema.boolValue != nil { return }
        guard let members = schema.objectValue?.members else {
            throw SchemaError(pointer: pointer, message: "a schema is an object or a truth value")
        }
        for member in members {
            let place = JSONPointer.appending(member.name, to: pointer)
            // Other tools' extensions say nothing about values (OpenAPI 3.1, specification extensions).
            if member.name.hasPrefix("x-"), !member.name.hasPrefix("x-sekkei-") { continue }
            if Self.annotations.contains(member.name) { continue }
            guard Self.assertions.contains(member.name) else {
                throw SchemaError(pointer: place, message: "the keyword '\(member.name)' is not understood")
            }
            try check(member, at: place)
        }
    }

    private mutating func check(_ member: JSONObject.Member, at place: String) throws(SchemaError) {
        switch member.name {
        case "$ref": try checkReference(member.value, at: place)
        case "items", "additionalProperties", "propertyNames", "not": try check(member.value, at: place)
        case "properties":
            for property in member.value.objectValue?.members ?? [] {
                try check(property.value, at: JSONPointer.appending(property.name, to: place))
            }
        case "oneOf", "anyOf", "allOf":
            for (index, branch) in (member.value.arrayValue ?? []).enumerated() { try check(branch, at: "\(place)/\(index)") }
        default: try checkWord(member, at: place)
        }
    }

    private mutating func checkReference(_ value: JSONValue, at place: String) throws(SchemaError) {
        guard let reference = value.stringValue, let target = root[reference] else {
            throw SchemaError(pointer: place, message: "\(value) points at nothing")
        }
        if visited.insert(reference).inserted { try check(target, at: reference) }
    }

    private func checkWord(_ member: JSONObject.Member, at place: String) throws(SchemaError) {
        switch member.name {
        case "type":
            for name in JSONValue.object(["type": member.value]).schemaTypes ?? [""] where !Self.types.contains(name) {
                throw SchemaError(pointer: place, message: "the type \(member.value) is not understood")
            }
        case "format" where !FormatCheck.isKnown(member.value.stringValue ?? ""):
            throw SchemaError(pointer: place, message: "the format \(member.value) is not understood")
        case "contentEncoding" where member.value.stringValue != "base64":
            throw SchemaError(pointer: place, message: "the encoding \(member.value) is not understood")
        case "pattern":
            do throws(TextPatternParser.Unsupported) {
                _ = try TextPatternParser.parse(member.value.stringValue ?? "")
            } catch {
                throw SchemaError(pointer: place, message: "the pattern \(member.value) is not understood: \(error)")
            }
        default: break
        }
    }
}
