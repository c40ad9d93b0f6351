/// Reads the constraints that stand beside a type.
struct ConstraintReader {
    let reader: Reader
    let resolver: TypeResolver

    /// Adds what is written to the constraints of a type; `format` may make another type of it.
    func read(_ fields: Fields, into type: inout TypeReference) {
        if let node = fields["format"] { readFormat(node, fields, into: &type) }
        if let node = fields["items"] { readItems(node, fields, into: &type) }
        if let node = fields["propertyNames"] { readKeys(node, fields, into: &type) }
        for member in fields.members where Self.isConstraint(member.name) {
            if applies(member.name, to: type.kind) { set(member, on: &type) } else { refuse(member, type.kind) }
        }
        BoundsRule.check(type, fields, reader)
        ContradictionRule.check(type, fields, resolver)
    }

    private static func isConstraint(_ key: String) -> Bool {
        key != "format" && Vocabulary.constraintKeys.contains { $0.name == key }
    }

    private func applies(_ key: String, to kind: TypeReference.Kind) -> Bool {
        if key == "const", case .named(let name) = kind { return resolver.entry(name)?.fields?.has("enum") == true }
        return ConstraintApplicability.applies(key, to: kind)
    }

    private func refuse(_ member: NodeMember, _ kind: TypeReference.Kind) {
        if case .named(let name) = kind, resolver.entry(name) == nil { return }
        var help: String?
        if let element = kind.element, applies(member.name, to: element) { help = "write it under 'items'" }
        reader.error(.keyDoesNotApply, "'\(member.name)' does not apply to \(kind.noun)", at: member.keySpan, help: help)
    }

    private func set(_ member: NodeMember, on type: inout TypeReference) {
        let node = member.value
        switch member.name {
        case "minLength": type.constraints.minLength = reader.integer(node)
        case "maxLength": type.constraints.maxLength = reader.integer(node)
        case "minItems": type.constraints.minItems = reader.integer(node)
        case "maxItems": type.constraints.maxItems = reader.integer(node)
        case "minProperties": type.constraints.minProperties = reader.integer(node)
        case "maxProperties": type.constraints.maxProperties = reader.integer(node)
        case "uniqueItems": type.constraints.uniqueItems = reader.boolean(node) ?? false
        case "pattern": type.constraints.pattern = PatternRule.check(node, reader)
        case "enum": type.constraints.allowed = allowed(node, type.kind)
        case "const":
            let reader = LiteralReader(types: resolver, code: .invalidConstant)
            type.constraints.constant = reader.read(node, as: TypeReference(kind: type.kind))
        case "maxSize": type.constraints.maxSize = reader.size(node)
        case "contentTypes": type.constraints.contentTypes = contentTypes(node)
        default: setBound(member.name, number(node, type.kind), on: &type.constraints)
        }
    }

    private func setBound(_ key: String, _ value: Literal?, on constraints: inout Constraints) {
        switch key {
        case "minimum": constraints.minimum = value
        case "maximum": constraints.maximum = value
        case "exclusiveMinimum": constraints.exclusiveMinimum = value
        case "exclusiveMaximum": constraints.exclusiveMaximum = value
        default: constraints.multipleOf = value
        }
    }

    private func number(_ node: Node, _ kind: TypeReference.Kind) -> Literal? {
        switch kind {
        case .scalar(.decimal): return decimal(node)
        case .scalar(.duration): return duration(node)
        default: break
        }
        let literal = reader.plain(node).flatMap(NumberGrammar.literal)
        switch (literal, kind) {
        case (.integer(let value), .scalar(.int32)) where Int32(exactly: value) == nil: break
        case (.integer, _): return literal
        case (.number, .scalar(.number)): return literal
        default: break
        }
        reader.invalid(node, expected: kind.noun)
        return nil
    }

    /// With quotes or without: the digits count, not the notation.
    private func decimal(_ node: Node) -> Literal? {
        if let text = node.scalar?.text, DecimalText.parts(text) != nil {
            return reader.plain(node) == nil ? .string(text) : NumberGrammar.literal(text)
        }
        reader.invalid(node, expected: "a decimal of at most \(DecimalText.maximalDigits) digits, such as 0.01")
        return nil
    }

    private func duration(_ node: Node) -> Literal? {
        if let text = node.scalar?.text, ISODuration.nanoseconds(text) != nil { return .string(text) }
        reader.invalid(node, expected: "a duration in ISO 8601, such as PT1H30M")
        return nil
    }

    private func contentTypes(_ node: Node) -> [String] {
        let items = reader.distinctNames(node, "a media type or a list of media types") ?? []
        if node.items?.isEmpty == true { reader.wrongShape(node, expected: "at least one media type") }
        return items.compactMap { item in
            guard let text = item.scalar?.text, !MediaType.isRange(text) else { return item.scalar?.text.lowercased() }
            reader.invalid(item, expected: "a media type such as image/png or image/*")
            return nil
        }
    }

    private func allowed(_ node: Node, _ kind: TypeReference.Kind) -> [Literal]? {
        guard let items = reader.items(node, "a list of values") else { return nil }
        if items.isEmpty { reader.error(.emptyEnum, "an enum needs at least one value", at: node.span.firstLine) }
        let scalars = items.filter { $0.scalar != nil }
        for item in items where item.scalar == nil { reader.wrongShape(item, expected: "an enum value") }
        EnumValuesRule.check(scalars.map { ($0.scalar?.text ?? "", $0.span) }, reader)
        return scalars.compactMap { kind == .scalar(.string) ? .string($0.scalar?.text ?? "") : number($0, kind) }
    }

    /// A list's items, or a map's values.
    private func readItems(_ node: Node, _ fields: Fields, into type: inout TypeReference) {
        guard var element = type.kind.elementReference else {
            if case .named(let name) = type.kind, resolver.entry(name) == nil { return }
            reader.error(
                .keyDoesNotApply, "'items' does not apply to \(type.kind.noun)", at: fields.keySpan("items"),
                help: "write 'type: list<T>' or 'type: map<T>'")
            return
        }
        guard let itemFields = reader.fields(node, in: .items) else { return }
        read(itemFields, into: &element)
        if case .map(_, let keys) = type.kind { type.kind = .map(element, keys: keys) } else { type.kind = .list(element) }
    }

    private func readKeys(_ node: Node, _ fields: Fields, into type: inout TypeReference) {
        guard case .map(let element, let keys) = type.kind else {
            reader.error(
                .keyDoesNotApply, "'propertyNames' does not apply to \(type.kind.noun)", at: fields.keySpan("propertyNames"),
                help: "write 'type: map<T>'")
            return
        }
        guard let keyFields = reader.fields(node, in: .propertyNames) else { return }
        var key = TypeReference(kind: .scalar(.string), constraints: keys)
        read(keyFields, into: &key)
        type.kind = .map(element, keys: key.constraints)
    }

    /// Formats that name a type of the language make that type; others are hints.
    private func readFormat(_ node: Node, _ fields: Fields, into type: inout TypeReference) {
        guard let format = reader.text(node, "a format") else { return }
        let scalar = Scalar(rawValue: format)
        switch type.kind {
        case .scalar(.string):
            if let scalar, ConstraintApplicability.stringFormats.contains(scalar) {
                type.kind = .scalar(scalar)
            } else {
                type.constraints.format = format
            }
        case .scalar(.int64) where scalar == .int32 || scalar == .int64: type.kind = .scalar(scalar ?? .int64)
        case .scalar(.number) where format == "double" || format == "float": type.constraints.format = format
        case .scalar(let own) where own == scalar: break
        case .named(let name) where resolver.entry(name) == nil: break
        default: reader.error(.keyDoesNotApply, "format '\(Reader.clipped(format))' does not apply to \(type.kind.noun)", at: node.span)
        }
    }
}

extension TypeReference.Kind {
    /// The items of a list, or the values of a map.
    fileprivate var elementReference: TypeReference? {
        switch self {
        case .list(let element), .map(let element, _): element
        case .scalar, .named: nil
        }
    }

    fileprivate var element: TypeReference.Kind? { elementReference?.kind }
}
