import SekkeiSpec

/// An attribute of the caller, as generated code reaches it through a constant named `caller`.
struct CallerAttribute {
    /// `caller.role.name`; an optional where some part may be absent.
    let access: String
    let type: TypeReference
    let isOptional: Bool

    /// Nil for a path that leads nowhere.
    init?(_ path: [String], context: SwiftContext) {
        guard case .object(let user)? = context.api.auth?.user.shape,
            let chain = PropertyChain(path, from: "caller", user.properties, context: context)
        else { return nil }
        access = chain.access
        type = chain.type
        isOptional = chain.isOptional
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
