/// A parameter is one value, or in the query a list of values, and is never `null`.
enum ParameterTypeRule {
    static func check(_ draft: PropertyDraft, _ role: PropertyRole, at member: NodeMember, _ types: TypeResolver) {
        guard role.isParameter else { return }
        let name = draft.property.name
        if role == .path, member.name.hasSuffix("?") {
            types.reader.error(.invalidParameter, "path parameter '\(name)' cannot be optional", at: member.keySpan)
        }
        if draft.property.isNullable {
            types.reader.error(.invalidParameter, "\(role.noun) '\(name)' cannot be null", at: member.keySpan, help: "write '\(name)?:'")
        }
        guard !isAllowed(draft.property.type.kind, role, types) else { return }
        let expected = role == .query ? "a scalar, an enum or a list of these" : "a scalar or an enum"
        types.reader.error(.invalidParameter, "\(role.noun) '\(name)' must be \(expected)", at: member.keySpan)
    }

    private static func isAllowed(_ kind: TypeReference.Kind, _ role: PropertyRole, _ types: TypeResolver) -> Bool {
        switch kind {
        case .scalar: true
        case .map: false
        case .list(let element):
            if role == .query, case .list = element.kind { false } else { role == .query && isAllowed(element.kind, role, types) }
        case .named(let name): types.entry(name).map { $0.fields?.has("enum") ?? true } ?? true
        }
    }
}
