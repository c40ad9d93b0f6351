/// A parameter is one value, or in the query and in forms a list of values, and is never `null`.
enum ParameterTypeRule {
    static func check(_ draft: PropertyDraft, _ role: PropertyRole, at member: NodeMember, _ types: TypeResolver) {
        guard role.isParameter else { return }
        let name = draft.property.name
        if role == .path, member.name.hasSuffix("?") {
            types.reader.error(.invalidParameter, "path parameter '\(name)' cannot be optional", at: member.keySpan)
        }
        if role == .path, draft.property.type.constraints.maxLength == 0 {
            types.reader.error(
                .contradictoryConstraints, "path parameter '\(name)' can never match: a segment of a path is never empty",
                at: member.keySpan)
        }
        if draft.property.isNullable {
            types.reader.error(.invalidParameter, "\(role.noun) '\(name)' cannot be null", at: member.keySpan, help: "write '\(name)?:'")
        }
        guard !isAllowed(draft.property.type.kind, role, types) else { return }
        let expected = expected(role)
        types.reader.error(.invalidParameter, "\(role.noun) '\(name)' must be \(expected)", at: member.keySpan)
    }

    private static func expected(_ role: PropertyRole) -> String {
        switch role {
        case .query: "a scalar, an enum or a list of these"
        case .part: "a scalar, an enum, a file or a list of these"
        default: "a scalar or an enum"
        }
    }

    private static func isAllowed(_ kind: TypeReference.Kind, _ role: PropertyRole, _ types: TypeResolver) -> Bool {
        switch kind {
        case .scalar(let scalar): return scalar != .any
        case .map: return false
        case .list(let element):
            if case .list = element.kind { return false }
            return (role == .query || role == .part) && isAllowed(element.kind, role, types)
        case .named(let name): return types.entry(name).map { $0.fields?.has("enum") ?? true } ?? true
        }
    }
}
