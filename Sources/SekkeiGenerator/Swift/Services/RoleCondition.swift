import SekkeiSpec

/// Writes the test whether the caller has one of the roles that an operation asks for.
struct RoleCondition {
    let context: SwiftContext

    /// Nil where any caller will do.
    func expression(_ roles: [String]) -> String? {
        guard !roles.isEmpty, let path = context.api.auth?.rolesPath, let attribute = CallerAttribute(path, context: context) else {
            return nil
        }
        return roles.map { comparison(attribute.access, attribute.type, $0) }.joined(separator: " || ")
    }

    private func comparison(_ access: String, _ type: TypeReference, _ role: String) -> String {
        if case .list(let element) = type.kind {
            return "\(access).contains(\(context.expression(.string(role), of: element)))"
        }
        return "\(access) == \(context.expression(.string(role), of: type))"
    }
}
