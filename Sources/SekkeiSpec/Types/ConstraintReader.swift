/// Reads the constraints that stand beside a type.
struct ConstraintReader {
    let reader: Reader
    let resolver: TypeResolver

    /// Adds what is written to the constraints of a type; `format` may make another type of it.
    func read(_ fields: Fields, into type: inout TypeReference) {
        if let node = fields["format"] { readFormat(node, fields, into: &type) }
        if let node = fields["items"] { readItems(node, fields, into: &type) }
        for member in fields.members where Self.isConstraint(member.name) {
            guard ConstraintApplicability.applies(member.name, to: type.kind) else {
                refuse(member, type.kind)
                continue
            }
            set(member, on: &type)
        }
        BoundsRule.check(type, fields, reader)
    }

    private static func isConstraint(_ key: String) -> Bool {
        key != "format" && Vocabulary.constraintKeys.contains { $0.name == key }
    }

    private func refuse(_ member: NodeMember, _ kind: TypeReference.Kind) {
        if case .named(let name) = kind, resolver.entry(name) == nil { return }
        reader.error(.keyDoesNotApply, "'\(member.name)' does not apply to \(kind.noun)", at: member.keySpan)
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

    private func allowed(_ node: Node, _ kind: TypeReference.Kind) -> [Literal]? {
        guard let items = reader.items(node, "a list of values") else { return nil }
        if items.isEmpty { reader.error(.emptyEnum, "an enum needs at least one value", at: node.span.firstLine) }
        let scalars = items.filter { $0.scalar != nil }
        for item in items where item.scalar == nil { reader.wrongShape(item, expected: "an enum value") }
        EnumValuesRule.check(scalars.map { ($0.scalar?.text ?? "", $0.span) }, reader)
        return scalars.compactMap { kind == .scalar(.string) ? .string($0.scalar?.text ?? "") : number($0, kind) }
    }

    private func readItems(_ node: Node, _ fields: Fields, into type: inout TypeReference) {
        guard case .list(var item) = type.kind else {
            reader.error(
                .keyDoesNotApply, "'items' does not apply to \(type.kind.noun)", at: fields.keySpan("items"), help: "write 'type: list<T>'")
            return
        }
        guard let itemFields = reader.fields(node, in: .items) else { return }
        read(itemFields, into: &item)
        type.kind = .list(item)
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
