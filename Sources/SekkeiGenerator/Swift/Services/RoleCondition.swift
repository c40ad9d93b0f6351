import SekkeiSpec

/// Writes the test whether the caller has one of the roles that an operation asks for.
struct RoleCondition {
    let context: SwiftContext

    /// Nil where any caller will do.
    func expression(_ roles: [String]) -> String? {
        guard !roles.isEmpty, let path = context.api.auth?.rolesPath, let (access, type) = resolve(path) else { return nil }
        return roles.map { comparison(access, type, $0) }.joined(separator: " || ")
    }

    /// The expression that reaches the attribute, and its type.
    private func resolve(_ path: [String]) -> (access: String, type: TypeReference)? {
        guard case .object(let user)? = context.api.auth?.user.shape else { return nil }
        var properties = user.properties
        var access = "caller"
        var found: TypeReference?
        for (depth, name) in path.enumerated() {
            guard let property = properties.first(where: { $0.name == name }) else { return nil }
            access += "." + SwiftIdentifier.member(property.swiftName) + (property.isOptional && depth < path.count - 1 ? "?" : "")
            found = property.type
            if case .named(let type) = property.type.kind { properties = context.properties(type) ?? [] }
        }
        return found.map { (access, $0) }
    }

    private func comparison(_ access: String, _ type: TypeReference, _ role: String) -> String {
        if case .list(let element) = type.kind {
            return "\(access).contains(\(context.expression(.string(role), of: element)))"
        }
        return "\(access) == \(context.expression(.string(role), of: type))"
    }
}
