import SekkeiSpec

/// The values of a request under their newest names, as the handler has them.
struct RequestValues {
    let version: OperationVersion
    /// What takes an older version's request to the newest; nil in that.
    var upgrade: RequestUpgrade?

    private var newest: OperationVersion { version.newest }

    /// An expression that stands in a string; nil where there is no such value.
    func text(of path: RateLimit.InputPath) -> String? {
        switch path.place {
        case .path: parameter(path.names[0])
        case .query: field(path.names, of: newest.operation.query, in: part("query"))
        case .body: body(path.names)
        }
    }

    private func part(_ local: String) -> String {
        guard let upgrade else { return local }
        return upgrade.value(of: local) ?? local
    }

    private func parameter(_ name: String) -> String? {
        let parameters = newest.operation.pathParameters
        guard let number = parameters.firstIndex(where: { $0.name == name }) else { return nil }
        let value = upgrade.map { $0.value(ofPathParameter: number) } ?? newest.signature.pathArguments[number].local
        return value.map { raw($0, parameters[number].type) }
    }

    private func body(_ names: [String]) -> String? {
        guard case .named(let type)? = newest.operation.body?.type?.kind, let properties = newest.context.properties(type) else {
            return nil
        }
        return field(names, of: properties, in: part("body"))
    }

    private func field(_ names: [String], of properties: [Property], in value: String) -> String? {
        guard let name = names.first, let property = properties.first(where: { $0.name == name }) else { return nil }
        let access = "\(value).\(SwiftIdentifier.member(property.swiftName))"
        if names.count == 1 { return raw(access, property.type) }
        guard case .named(let type) = property.type.kind, let inner = newest.context.properties(type) else { return nil }
        return field(Array(names.dropFirst()), of: inner, in: access)
    }

    /// Values of enums are written as on the wire.
    private func raw(_ value: String, _ type: TypeReference) -> String {
        if case .named(let name) = type.kind, newest.context.enumeration(name) != nil { return "\(value).rawValue" }
        return value
    }
}
