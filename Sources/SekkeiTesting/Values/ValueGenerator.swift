import SekkeiJSON

/// Makes values that a schema allows. What it makes depends on its seed alone.
struct ValueGenerator {
    /// How much of an object is made.
    enum Extent: Sendable {
        /// What is required.
        case minimal
        /// All that may be sent.
        case full
    }

    let root: SchemaRoot
    /// Values by the name of their field or parameter that are taken wherever they fit.
    let known: [String: JSONValue]
    /// Whether the document's examples are taken before anything is made up.
    var prefersExamples = true
    var random: SeededRandom

    private static let deepest = 4

    /// A value for a schema.
    /// - Parameter name: The field or parameter that it is for.
    mutating func value(for schema: JSONValue, named name: String? = nil, extent: Extent, depth: Int = 0) -> JSONValue {
        let schema = root.effective(schema)
        if let name, let value = known[name], isValid(value, schema) { return value }
        if prefersExamples, let example = example(of: schema) { return example }
        if let constant = schema["const"] { return constant }
        if let values = schema["enum"]?.arrayValue?.filter({ !$0.isNull }), let value = values.randomElement(using: &random) {
            return value
        }
        if let branch = branch(of: schema, depth) { return value(of: branch, schema, name, extent, depth) }
        switch schema.schemaTypes?.first(where: { $0 != "null" }) {
        case "boolean": return .boolean(Bool.random(using: &random))
        case "integer": return integer(schema)
        case "number": return number(schema)
        case "string": return .string(text(schema))
        case "array": return .array(elements(schema, name, extent, depth))
        case "object": return .object(members(schema, extent, depth))
        default: return schema["properties"] == nil ? .string(text(schema)) : .object(members(schema, extent, depth))
        }
    }

    func isValid(_ value: JSONValue, _ schema: JSONValue) -> Bool {
        JSONSchema(schema, root: root, direction: .request).faults(in: value).isEmpty
    }

    private func example(of schema: JSONValue) -> JSONValue? {
        let examples = (schema["examples"]?.arrayValue ?? []) + [schema["example"]].compactMap { $0 }
        return examples.first { isValid($0, schema) }
    }

    // MARK: - Alternatives

    private mutating func branch(of schema: JSONValue, _ depth: Int) -> JSONValue? {
        let branches = (schema["oneOf"] ?? schema["anyOf"])?.arrayValue
        return depth < Self.deepest ? branches?.randomElement(using: &random) : branches?.first
    }

    private mutating func value(
        of branch: JSONValue, _ schema: JSONValue, _ name: String?, _ extent: Extent, _ depth: Int
    ) -> JSONValue {
        var made = value(for: branch, named: name, extent: extent, depth: depth + 1)
        guard let property = schema["discriminator"]?["propertyName"]?.stringValue, var members = made.objectValue else { return made }
        let reference = branch["$ref"]?.stringValue
        let mapping = schema["discriminator"]?["mapping"]?.objectValue?.members ?? []
        if let tag = mapping.first(where: { $0.value.stringValue == reference })?.name { members[property] = .string(tag) }
        made = .object(members)
        return made
    }

    // MARK: - Containers

    private mutating func elements(_ schema: JSONValue, _ name: String?, _ extent: Extent, _ depth: Int) -> [JSONValue] {
        let minimum = Int(schema["minItems"]?.numberValue?.int64 ?? 0)
        let maximum = Int(schema["maxItems"]?.numberValue?.int64 ?? 2)
        let wanted = extent == .full && depth < Self.deepest ? max(minimum, min(2, maximum)) : minimum
        return elements(of: schema, count: wanted, named: name, extent: extent, depth: depth)
    }

    /// Entries of an array, each once where they have to be unique and so many can be made.
    mutating func elements(
        of schema: JSONValue, count: Int, named name: String? = nil, extent: Extent = .minimal, depth: Int = 0
    ) -> [JSONValue] {
        guard let items = schema["items"] else { return Array(repeating: .string("entry"), count: count) }
        let isUnique = schema["uniqueItems"]?.boolValue == true
        var made: [JSONValue] = []
        for _ in 0..<(count * (isUnique ? 24 : 1)) where made.count < count {
            let element = value(for: items, named: name, extent: extent, depth: depth + 1)
            if !isUnique || !made.contains(where: { Self.isSame($0, element) }) { made.append(element) }
        }
        return made
    }

    /// Whether two entries cannot stand together where each must be unique: a list is sorted by a field one way or the other.
    private static func isSame(_ left: JSONValue, _ right: JSONValue) -> Bool {
        guard let left = left.stringValue, let right = right.stringValue else { return left == right }
        return left == right || "-" + left == right || left == "-" + right
    }

    private mutating func members(_ schema: JSONValue, _ extent: Extent, _ depth: Int) -> JSONObject {
        let required = Set(schema["required"]?.arrayValue?.compactMap(\.stringValue) ?? [])
        let allows = schema["maxProperties"]?.numberValue?.int64 ?? .max
        var members = JSONObject()
        for property in schema["properties"]?.objectValue?.members ?? [] {
            let declared = root.effective(property.value)
            if declared["readOnly"]?.boolValue == true || declared["deprecated"]?.boolValue == true { continue }
            let isWanted = required.contains(property.name) || (extent == .full && depth < Self.deepest && members.count < allows)
            if isWanted { members[property.name] = value(for: property.value, named: property.name, extent: extent, depth: depth + 1) }
        }
        fill(&members, schema, extent, depth)
        return members
    }

    /// Adds optional properties until there are enough, and entries to a map.
    private mutating func fill(_ members: inout JSONObject, _ schema: JSONValue, _ extent: Extent, _ depth: Int) {
        let minimum = schema["minProperties"]?.numberValue?.int64 ?? 0
        for property in schema["properties"]?.objectValue?.members ?? [] where members.count < minimum && members[property.name] == nil {
            if root.effective(property.value)["readOnly"]?.boolValue == true { continue }
            members[property.name] = value(for: property.value, named: property.name, extent: .minimal, depth: depth + 1)
        }
        guard let additional = schema["additionalProperties"], additional.objectValue != nil else { return }
        guard members.count < minimum || (extent == .full && schema["properties"] == nil && depth < Self.deepest) else { return }
        let name = schema["propertyNames"].map { text(root.effective($0)) } ?? "entry"
        members[name] = value(for: additional, extent: extent, depth: depth + 1)
    }
}
