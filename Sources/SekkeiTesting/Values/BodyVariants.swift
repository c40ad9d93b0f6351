import SekkeiJSON

/// A body in which one thing has been changed.
struct BodyVariant: Sendable {
    /// What is tried: `title: 201 characters`.
    let label: String
    let content: Content
    /// Whether the schema allows it.
    let isValid: Bool
    /// The field that an answer must name where it does not; empty for the body as a whole.
    let field: String

    enum Content: Sendable {
        case value(JSONValue)
        /// What no value can say.
        case text(String)
    }
}

/// Walks over a valid body and changes one thing at a time.
struct BodyVariants {
    private let generator: ValueGenerator
    private var made: [BodyVariant] = []

    private static let deepest = 4
    private typealias Place = @Sendable (JSONValue) -> JSONValue

    init(_ generator: ValueGenerator) { self.generator = generator }

    /// All variants of a body.
    static func all(of body: JSONValue, schema: JSONValue, _ generator: ValueGenerator) -> [BodyVariant] {
        var variants = BodyVariants(generator)
        variants.walk(schema, body, field: "", depth: 0) { $0 }
        variants.addDuplicate(of: body)
        return variants.made
    }

    private mutating func add(_ label: String, _ value: JSONValue, isValid: Bool, field: String, _ place: Place) {
        let subject = field.isEmpty ? "body" : field
        made.append(BodyVariant(label: "\(subject): \(label)", content: .value(place(value)), isValid: isValid, field: field))
    }

    private mutating func walk(_ declared: JSONValue, _ value: JSONValue, field: String, depth: Int, _ place: @escaping Place) {
        let schema = generator.root.effective(declared)
        var variants = SchemaVariants(schema, generator)
        for variant in variants.all() + variants.otherTypes() {
            add(variant.label, variant.value, isValid: variant.isValid, field: field, place)
        }
        guard depth < Self.deepest else { return }
        if let branch = branch(of: schema, for: value) { return walk(branch, value, field: field, depth: depth + 1, place) }
        if let members = value.objectValue { walk(members, schema, field: field, depth: depth, place) }
        if let element = value[0], let items = schema["items"] {
            let rest = value.arrayValue?.dropFirst() ?? []
            walk(items, element, field: field + "[0]", depth: depth + 1) { place(.array([$0] + rest)) }
        }
    }

    /// The alternative that a value names.
    private func branch(of schema: JSONValue, for value: JSONValue) -> JSONValue? {
        guard let property = schema["discriminator"]?["propertyName"]?.stringValue, let name = value[property]?.stringValue else {
            return nil
        }
        return schema["discriminator"]?["mapping"]?[name].map { .object(["$ref": $0]) }
    }

    // MARK: - Objects

    private mutating func walk(_ members: JSONObject, _ schema: JSONValue, field: String, depth: Int, _ place: @escaping Place) {
        addCounts(members, schema, field: field, place)
        addUnknown(members, schema, field: field, place)
        for name in schema["required"]?.arrayValue?.compactMap(\.stringValue) ?? [] where members[name] != nil {
            var fewer = members
            fewer[name] = nil
            add("is missing", .object(fewer), isValid: false, field: Self.path(field, name), place)
        }
        for property in schema["properties"]?.objectValue?.members ?? [] {
            guard let value = members[property.name] else { continue }
            walk(property.value, value, field: Self.path(field, property.name), depth: depth + 1) { changed in
                var members = members
                members[property.name] = changed
                return place(.object(members))
            }
        }
        walkEntries(members, schema, field: field, depth: depth, place)
    }

    private mutating func walkEntries(_ members: JSONObject, _ schema: JSONValue, field: String, depth: Int, _ place: @escaping Place) {
        let properties = schema["properties"]?.objectValue
        guard let entries = schema["additionalProperties"], entries.objectValue != nil,
            let entry = members.members.first(where: { properties?[$0.name] == nil })
        else { return }
        walk(entries, entry.value, field: Self.path(field, entry.name), depth: depth + 1) { changed in
            var members = members
            members[entry.name] = changed
            return place(.object(members))
        }
    }

    private mutating func addUnknown(_ members: JSONObject, _ schema: JSONValue, field: String, _ place: Place) {
        var more = members
        more["no_such_field"] = true
        let isValid = generator.isValid(.object(more), schema)
        add("an unknown field", .object(more), isValid: isValid, field: Self.path(field, "no_such_field"), place)
        guard schema["propertyNames"] != nil, let entries = schema["additionalProperties"] else { return }
        var generator = generator
        var named = members
        named["~"] = generator.value(for: entries, extent: .minimal)
        let isAllowed = generator.isValid(.object(named), schema)
        add("a name that is not allowed", .object(named), isValid: isAllowed, field: Self.path(field, "~"), place)
    }

    private mutating func addCounts(_ members: JSONObject, _ schema: JSONValue, field: String, _ place: Place) {
        if let limit = schema["minProperties"]?.numberValue?.int64, limit > 0 {
            add("no members", [:], isValid: false, field: field, place)
        }
        guard let limit = schema["maxProperties"]?.numberValue?.int64, limit < 200, schema["additionalProperties"]?.objectValue != nil,
            schema["propertyNames"] == nil, let sample = members.members.first?.value
        else { return }
        var many = JSONObject()
        for number in 0...limit { many["entry\(number)"] = sample }
        add("\(limit + 1) members", .object(many), isValid: false, field: field, place)
    }

    /// The first member of the body twice, which JSON values cannot say.
    private mutating func addDuplicate(of body: JSONValue) {
        guard let member = body.objectValue?.members.first else { return }
        let text = "\(body.description.dropLast()),\(JSONValue.string(member.name)):\(member.value)}"
        made.append(BodyVariant(label: "\(member.name): stands twice", content: .text(text), isValid: false, field: member.name))
    }

    private static func path(_ field: String, _ name: String) -> String { field.isEmpty ? name : "\(field).\(name)" }
}
