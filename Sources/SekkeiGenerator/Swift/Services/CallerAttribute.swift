import SekkeiSpec

/// An attribute of the caller, as generated code reaches it through a constant named `caller`.
struct CallerAttribute {
    /// `caller.role.name`; an optional where some part may be absent.
    let access: String
    let type: TypeReference
    let isOptional: Bool

    /// Nil for a path that leads nowhere.
    init?(_ path: [String], context: SwiftContext) {
        guard case .object(let user)? = context.api.auth?.user.shape else { return nil }
        var properties = user.properties
        var access = "caller"
        var isOptional = false
        var found: TypeReference?
        for (depth, name) in path.enumerated() {
            guard let property = properties.first(where: { $0.name == name }) else { return nil }
            access += "." + SwiftIdentifier.member(property.swiftName) + (property.isOptional && depth < path.count - 1 ? "?" : "")
            isOptional = isOptional || property.isOptional
            found = property.type
            if case .named(let type) = property.type.kind { properties = context.properties(type) ?? [] }
        }
        guard let found else { return nil }
        self.access = access
        self.isOptional = isOptional
        type = found
    }

    /// The attribute as text, for keys: a `Swift.String`, or an optional one.
    func text(_ context: SwiftContext) -> String {
        let link = isOptional ? "?" : ""
        switch type.kind {
        case .scalar(.string): return access
        case .named(let name) where context.enumeration(name) != nil: return "\(access)\(link).rawValue"
        default: return "\(access)\(link).description"
        }
    }

    /// The attribute as it stands in a string: there is always one.
    func interpolated(_ context: SwiftContext) -> String {
        if case .named(let name) = type.kind, context.enumeration(name) != nil { return "\(access).rawValue" }
        return access
    }

    /// The attribute as a part of a key, lists of texts included; nil for what has no text.
    func keyText(_ context: SwiftContext) -> String? {
        switch type.kind {
        case .scalar(.any), .scalar(.bytes), .scalar(.file), .map: return nil
        case .scalar: return text(context)
        case .named(let name): return context.enumeration(name) == nil ? nil : text(context)
        case .list(let element):
            guard case .named(let name) = element.kind, context.enumeration(name) != nil else { return nil }
            return "\(access)\(isOptional ? "?" : "").map { $0.rawValue }.joined(separator: \",\")"
        }
    }
}
