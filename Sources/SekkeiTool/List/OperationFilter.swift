import SekkeiSpec

/// The operations that somebody asks for.
struct OperationFilter {
    /// With their service, in spec order.
    let operations: [(service: Service, operation: Operation)]

    /// - Throws: ``ToolFailure`` for a name that the spec does not know: an empty list would hide a misspelling.
    init(api: API, services: [String], methods: [String], scheme: String?, role: String?) throws {
        let services = try services.compactMap { try Choice($0, "service", among: api.services.map(\.name)).known }
        let methods = try methods.compactMap { try Choice($0, "method", among: Operation.Method.allCases.map(\.rawValue)).known }
        let schemes = (api.auth?.schemes.map(\.name) ?? []) + ["none"]
        let scheme = try Choice(scheme, "security scheme", among: schemes).known
        let all = api.services.flatMap { service in service.operations.map { (service: service, operation: $0) } }
        let role = try Choice(role, "role", among: Self.distinct(all.flatMap(\.operation.roles))).known
        operations = all.filter { service, operation in
            (services.isEmpty || services.contains(service.name))
                && (methods.isEmpty || methods.contains(operation.method.rawValue))
                && (scheme.map { operation.schemeNames.contains($0) } ?? true)
                && (role.map { operation.roles.contains($0) } ?? true)
        }
    }

    private static func distinct(_ names: [String]) -> [String] {
        var known: Set<String> = []
        return names.filter { known.insert($0).inserted }
    }
}

extension Operation {
    /// The security schemes of which one must be used; `none` for an operation that anybody may call.
    var schemeNames: [String] {
        switch security {
        case .anonymous: ["none"]
        case .schemes(let names): names
        }
    }
}
