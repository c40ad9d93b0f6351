import SekkeiSpec

/// A dotted name of the spec as generated code follows it through stored properties: `caller.role?.name`.
struct PropertyChain {
    /// The expression; an optional where some part may be absent.
    let access: String
    let type: TypeReference
    let isOptional: Bool

    /// Nil for names that lead nowhere.
    /// - Parameters:
    ///   - root: The expression that has the properties.
    ///   - isRootOptional: Whether that is an optional.
    init?(_ names: [String], from root: String, isRootOptional: Bool = false, _ properties: [Property], context: SwiftContext) {
        var properties = properties
        var access = root + (isRootOptional ? "?" : "")
        var isOptional = isRootOptional
        var found: TypeReference?
        for (depth, name) in names.enumerated() {
            guard let property = properties.first(where: { $0.name == name }) else { return nil }
            access += "." + SwiftIdentifier.member(property.swiftName) + (property.isOptional && depth < names.count - 1 ? "?" : "")
            isOptional = isOptional || property.isOptional
            found = property.type
            if case .named(let type) = property.type.kind { properties = context.properties(type) ?? [] }
        }
        guard let found else { return nil }
        self.access = access
        self.isOptional = isOptional
        type = found
    }
}
