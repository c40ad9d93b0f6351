/// Writes types and fields as a spec has them.
enum SpecType {
    /// Without constraints: `list<string>`.
    static func name(_ type: TypeReference) -> String {
        switch type.kind {
        case .scalar(let scalar): scalar.rawValue
        case .named(let name): name
        case .list(let element): "list<\(name(element))>"
        case .map(let element, _): "map<\(name(element))>"
        }
    }

    /// The short form where the type is all there is to say.
    static func literal(_ property: Property) -> Literal {
        var members = [LiteralMember(name: "type", value: .string(name(property.type)))] + constraints(property.type)
        func flag(_ name: String, _ isSet: Bool) { if isSet { members.append(.init(name: name, value: .boolean(true))) } }
        flag("nullable", property.isNullable)
        flag("readOnly", property.isReadOnly)
        flag("writeOnly", property.isWriteOnly)
        if let value = property.defaultValue { members.append(.init(name: "default", value: value)) }
        return members.count == 1 ? members[0].value : .object(members)
    }

    static func literal(_ type: TypeReference) -> Literal {
        let rules = constraints(type)
        let name = Literal.string(name(type))
        return rules.isEmpty ? name : .object([.init(name: "type", value: name)] + rules)
    }

    /// A field with its name, `?` behind it where it may be absent.
    static func member(_ property: Property) -> LiteralMember {
        let mayBeAbsent = !property.isRequired && property.defaultValue == nil
        return LiteralMember(name: property.name + (mayBeAbsent ? "?" : ""), value: literal(property))
    }

    /// The names of types that a type refers to.
    static func names(_ type: TypeReference) -> [String] {
        switch type.kind {
        case .scalar: []
        case .named(let name): [name]
        case .list(let element), .map(let element, _): names(element)
        }
    }

    private static func constraints(_ type: TypeReference) -> [LiteralMember] {
        var members = counts(type.constraints) + values(type.constraints)
        switch type.kind {
        case .list(let element): append("items", constraints(element), to: &members)
        case .map(let element, let keys):
            append("items", constraints(element), to: &members)
            append("propertyNames", counts(keys) + values(keys), to: &members)
        case .scalar, .named: break
        }
        return members
    }

    private static func append(_ name: String, _ rules: [LiteralMember], to members: inout [LiteralMember]) {
        if !rules.isEmpty { members.append(.init(name: name, value: .object(rules))) }
    }

    private static func counts(_ rules: Constraints) -> [LiteralMember] {
        let counts = [
            ("minLength", rules.minLength), ("maxLength", rules.maxLength), ("minItems", rules.minItems), ("maxItems", rules.maxItems),
            ("minProperties", rules.minProperties), ("maxProperties", rules.maxProperties), ("maxSize", rules.maxSize),
        ]
        return counts.compactMap { name, count in count.map { .init(name: name, value: .integer(Int64($0))) } }
    }

    private static func values(_ rules: Constraints) -> [LiteralMember] {
        let values: [(String, Literal?)] = [
            ("pattern", rules.pattern.map { .string($0) }), ("format", rules.format.map { .string($0) }), ("minimum", rules.minimum),
            ("maximum", rules.maximum), ("exclusiveMinimum", rules.exclusiveMinimum), ("exclusiveMaximum", rules.exclusiveMaximum),
            ("multipleOf", rules.multipleOf), ("uniqueItems", rules.uniqueItems ? .boolean(true) : nil),
            ("enum", rules.allowed.map { .list($0) }), ("const", rules.constant),
            ("contentTypes", rules.contentTypes.isEmpty ? nil : .list(rules.contentTypes.map { .string($0) })),
        ]
        return values.compactMap { name, value in value.map { .init(name: name, value: $0) } }
    }
}
