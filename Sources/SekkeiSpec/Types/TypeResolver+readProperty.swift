extension TypeResolver {
    /// The properties of a mapping, in its order.
    ///
    /// - Parameter owner: what declares them.
    func properties(_ node: Node, as role: PropertyRole, of owner: PropertyPlace.Owner) -> [PropertyDraft] {
        guard let members = reader.mapping(node, "a mapping of names and types", help: "for example: { q?: string }") else { return [] }
        if BoundsRule.refuses(members, as: role, reader) { return [] }
        var drafts: [PropertyDraft] = []
        for member in members {
            guard var draft = property(member, as: role) else { continue }
            draft.property.origins.insert(PropertyPlace(owner: owner, name: draft.property.name), at: 0)
            if let other = drafts.first(where: { $0.property.name == draft.property.name }) {
                reader.error(
                    .duplicateField, "\(role.noun) '\(draft.property.name)' stands here twice, with and without '?'", at: member.keySpan,
                    notes: [.init("the first is here", at: other.nameSpan)])
            } else {
                drafts.append(draft)
            }
        }
        SwiftNamesRule.check(
            drafts.map { .init(swiftName: $0.property.swiftName, what: "\(role.noun) '\($0.property.name)'", span: $0.nameSpan) }, reader)
        CaseClashRule.check(drafts, role, reader)
        // A field may be replaced by one that its type inherits.
        if role != .field, drafts.count == members.count { checkReplacements(of: drafts, among: drafts, noun: role.noun) }
        return drafts
    }

    /// Checks what deprecated properties point at.
    func checkReplacements(of drafts: [PropertyDraft], among all: [PropertyDraft], noun: String) {
        let deprecated = drafts.filter { $0.deprecatedNode != nil }
        let names = deprecated.isEmpty ? [] : all.map(\.property.name)
        for draft in deprecated {
            ReplacementRule.check(draft.deprecatedNode, of: draft.property.name, noun: noun, among: names, reader)
        }
    }

    private func property(_ member: NodeMember, as role: PropertyRole) -> PropertyDraft? {
        let isOptional = member.name.hasSuffix("?")
        let name = isOptional ? String(member.name.dropLast()) : member.name
        guard PropertyNameRule.check(name, role, at: member.keySpan, reader) else { return nil }
        var draft = PropertyDraft(property: .named(name, at: member.keySpan), nameSpan: member.keySpan)
        draft.property.isRequired = !isOptional
        if member.value.scalar != nil {
            guard let kind = kind(member.value, mayBeFile: role == .part) else { return nil }
            draft.property.type = TypeReference(kind: kind)
        } else if !readLongForm(member.value, into: &draft, as: role) {
            return nil
        }
        if draft.property.type.kind == .scalar(.any), draft.property.isNullable {
            reader.error(.keyDoesNotApply, "'nullable' does not apply to any value: null is one", at: member.keySpan, help: "leave it out")
        }
        ParameterTypeRule.check(draft, role, at: member, self)
        return draft
    }

    private func readLongForm(_ node: Node, into draft: inout PropertyDraft, as role: PropertyRole) -> Bool {
        guard let fields = reader.fields(node, in: .property) else { return false }
        readFlags(fields, into: &draft.property)
        refuseFlags(fields, as: role)
        draft.deprecatedNode = fields["deprecated"]
        guard readType(fields, into: &draft, at: node, as: role) else { return false }
        draft.defaultNode = fields["default"]
        draft.exampleNode = fields["example"]
        draft.examplesNode = fields["examples"]
        // A parameter with a default may be left out, `?` or not.
        if role.isParameter, draft.defaultNode != nil { draft.property.isRequired = false }
        return true
    }

    private func readFlags(_ fields: Fields, into property: inout Property) {
        func flag(_ key: String) -> Bool { fields[key].flatMap { reader.boolean($0) } ?? false }
        property.isNullable = flag("nullable")
        property.isReadOnly = flag("readOnly")
        property.isWriteOnly = flag("writeOnly")
        property.deprecation = reader.deprecation(fields)
        if property.isReadOnly, property.isWriteOnly {
            reader.error(.conflictingKeys, "'writeOnly' cannot stand beside 'readOnly'", at: fields.keySpan("writeOnly"))
        }
        property.title = reader.localized(fields, "title")
        property.description = reader.localized(fields, "description")
        property.extensions = fields.extensions
        if let name = fields["swiftName"].flatMap({ reader.swiftName($0) }) { property.swiftName = name }
    }

    /// What crosses the wire one way anyway is neither read-only nor write-only.
    private func refuseFlags(_ fields: Fields, as role: PropertyRole) {
        for key in ["readOnly", "writeOnly"] where role != .field && fields.has(key) {
            reader.error(.keyDoesNotApply, "'\(key)' does not apply to a \(role.noun)", at: fields.keySpan(key))
        }
    }

    private func readType(_ fields: Fields, into draft: inout PropertyDraft, at node: Node, as role: PropertyRole) -> Bool {
        let followed = fields["of"].map { followedField($0) }
        if case .some(.none) = followed { return false }
        let source = followed.flatMap { $0 }
        // The object written in place has been reported.
        if fields["type"]?.scalar?.text == "object", fields.node.member("properties") != nil { return false }
        guard fields.has("type") || source != nil else {
            if !fields.isReduced {
                reader.error(.missingKey, "a field needs the key 'type'", at: node.span.firstLine, help: "for example: type: string")
            }
            return false
        }
        let written = fields["type"].map { kind($0, mayBeFile: role == .part) }
        if case .some(.none) = written { return false }
        var type = source?.property.type ?? TypeReference(kind: .scalar(.string))
        if let kind = written.flatMap({ $0 }) { adopt(kind, into: &type, source: source, fields) }
        ConstraintReader(reader: reader, resolver: self).read(fields, into: &type)
        draft.property.type = type
        guard let source else { return true }
        draft.property.origins = source.property.origins
        draft.follows = fields["of"]?.scalar?.text.split(separator: ".").first.map(String.init)
        if !role.isParameter, !fields.has("nullable") { draft.property.isNullable = source.property.isNullable }
        return true
    }

    /// The written type, with the constraints of the followed field where that has the same type.
    private func adopt(_ kind: TypeReference.Kind, into type: inout TypeReference, source: PropertyDraft?, _ fields: Fields) {
        if let source, source.property.type.kind != kind, !(isUnconstrainedForm(kind, of: source.property.type.kind)) {
            reader.error(
                .fieldTypeDiffers, "the type differs from that of '\(fields["of"]?.scalar?.text ?? "")'", at: fields["type"]?.span,
                notes: [.init("the field is here", at: source.nameSpan)])
            type = TypeReference(kind: kind)
        } else if source == nil {
            type.kind = kind
        }
    }

    /// Whether a list is written without the constraints that the followed list has for its items.
    private func isUnconstrainedForm(_ kind: TypeReference.Kind, of other: TypeReference.Kind) -> Bool {
        switch (kind, other) {
        case (.list(let a), .list(let b)), (.map(let a, _), .map(let b, _)): a.kind == b.kind || isUnconstrainedForm(a.kind, of: b.kind)
        default: false
        }
    }

    /// The field that `of: Task.assignee_id` names.
    private func followedField(_ node: Node) -> PropertyDraft? {
        guard let text = reader.text(node, "a field such as Task.id") else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts.contains("") else {
            reader.invalid(node, expected: "a field such as Task.id")
            return nil
        }
        guard let base = base(node, name: parts[0], key: "of") else { return nil }
        guard let object = base.object else {
            if let noun = base.nounOfNoObject {
                reader.error(.notAnObject, "'\(parts[0])' is \(noun), and 'of' needs a field of an object", at: node.span)
            }
            return nil
        }
        if let property = object.property(parts[1]) { return property }
        guard object.isComplete else { return nil }
        let help = Suggestion.help(for: parts[1], among: object.properties.map(\.property.name))
        reader.error(.unknownField, "'\(parts[0])' has no field '\(Reader.clipped(parts[1]))'", at: node.span, help: help)
        return nil
    }
}

extension Property {
    /// A required string without anything further.
    static func named(_ name: String, at span: SourceSpan) -> Property {
        Property(
            name: name, swiftName: SwiftName.member(name), type: TypeReference(kind: .scalar(.string)), isRequired: true, isNullable: false,
            isReadOnly: false, isWriteOnly: false, extensions: [], span: span)
    }
}
