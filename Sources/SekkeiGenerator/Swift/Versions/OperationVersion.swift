import SekkeiSpec

/// An operation as a version has it, and what serves it in the newest one.
///
/// An operation that was removed since goes on in the newer versions as if it were there, unchanged: so its bodies and answers
/// become the newest ones on the same way as all others.
final class OperationVersion: Sendable {
    let context: SwiftContext
    let service: Service
    let operation: Operation
    /// The same operation in the next newer version; nil in the newest.
    let newer: OperationVersion?
    /// What leads there; nil where nothing but types may differ.
    let conversion: OperationConversion?
    /// The last version that has the operation, where it was removed since.
    let lastVersion: SwiftContext?

    init(
        context: SwiftContext, service: Service, operation: Operation, newer: OperationVersion?, conversion: OperationConversion? = nil,
        lastVersion: SwiftContext? = nil
    ) {
        self.context = context
        self.service = service
        self.operation = operation
        self.newer = newer
        self.conversion = conversion
        self.lastVersion = lastVersion
    }

    /// The operation in the newest version.
    var newest: OperationVersion { newer?.newest ?? self }

    /// Whether the operation is not in the version, but only in older ones.
    var isRemoved: Bool { lastVersion.map { $0.number > context.number } ?? false }

    /// This version and all newer ones, this one first.
    var chain: [OperationVersion] { [self] + (newer?.chain ?? []) }

    /// What the application serves it by: a property of the registry and its protocol.
    var served: (property: String, protocolName: String) {
        guard let lastVersion else { return (ServiceNames(service).property, ServiceNames(service).protocolName) }
        return (
            PastNames.removedProperty(service.name, version: lastVersion.version),
            PastNames.removed(service.name, version: lastVersion.version)
        )
    }

    // MARK: - What differs from the next newer version

    /// Whether it needs a handler or a row in the table of operations of its own.
    var differs: Bool {
        guard let newer else { return true }
        if newer.isRemoved || conversion != nil { return true }
        return (TypeReach.requests(operation) + TypeReach.answers(operation)).contains(where: context.isChanged)
            || newer.operation.pagination?.sort != operation.pagination?.sort || locationDiffers
    }

    /// Whether the operation whose path is the `Location` has another one.
    private var locationDiffers: Bool {
        guard let newer, let name = operation.returns.location else { return false }
        let paths = [self, newer].map { $0.context.operation(named: $0.operation.returns.location ?? name)?.operation.path }
        return paths[0] != paths[1]
    }

    func differs(_ part: OperationPart) -> Bool {
        guard let newer else { return true }
        let own = part.properties(of: operation)
        let other = part.properties(of: newer.operation)
        return own.count != other.count || own.contains { context.isChanged($0.type) } || !zip(own, other).allSatisfy(Self.areEqual)
    }

    var differsInSort: Bool { newer.map { $0.operation.pagination?.sort != operation.pagination?.sort } ?? true }

    var differsInResult: Bool {
        guard newer != nil else { return true }
        return TypeReach.answers(operation).contains(where: context.isChanged)
    }

    private static func areEqual(_ a: Property, _ b: Property) -> Bool {
        a.name == b.name && a.swiftName == b.swiftName && a.type == b.type && a.isRequired == b.isRequired && a.isNullable == b.isNullable
            && a.defaultValue == b.defaultValue
    }

    // MARK: - Names

    /// The method that serves it in this version, the types of its parameters under their names here.
    var signature: OperationSignature {
        OperationSignature(context: context, operation: operation, types: types)
    }

    private var types: OperationTypes {
        OperationTypes(
            query: name({ $0.differs(.query) }, GeneratedName.query), headers: name({ $0.differs(.headers) }, GeneratedName.headers),
            form: name({ $0.differs(.form) }, GeneratedName.form), sort: name({ $0.differsInSort }, GeneratedName.sort),
            result: name({ $0.differsInResult }, GeneratedName.result))
    }

    /// The name in the nearest newer version that has a type of its own.
    private func name(_ differs: (OperationVersion) -> Bool, _ name: (String) -> String) -> String {
        let owner = chain.first(where: differs) ?? newest
        return owner.context.qualified(name(owner.operation.swiftName))
    }

    /// The function of the registry that reads the request: `listTasksV1`.
    var handlerName: String {
        let name = operation.name + (context.namespace ?? "")
        return SwiftIdentifier.member(context.namespace == nil ? name : SwiftIdentifier.free(name, among: context.newest.operationNames))
    }
}

/// The parts of a request whose fields one struct holds.
enum OperationPart: Sendable {
    case query, headers, form

    func properties(of operation: Operation) -> [Property] {
        switch self {
        case .query: return operation.query
        case .headers: return operation.headers
        case .form:
            guard case .multipart(let parts)? = operation.body?.content else { return [] }
            return parts
        }
    }

    /// How the fields go from a version to the next newer one.
    func conversions(of version: OperationVersion) -> [FieldConversion] {
        let known =
            switch self {
            case .query: version.conversion?.query
            case .headers: version.conversion?.headers
            case .form: version.conversion?.parts
            }
        guard let known, version.conversion?.newer != nil else { return [FieldConversion](unchanged: properties(of: version.operation)) }
        return known
    }
}

extension OperationVersion {
    /// Whether a handler reads requests of it: not where the version does not have it.
    var isRead: Bool { !isRemoved }

    /// The method that serves it, for documentation links: `TasksService/listTasks(query:page:context:)`.
    var reference: String {
        let newest = newest
        let labels = (newest.signature.arguments.map(\.label) + ["context"]).map { $0 + ":" }.joined()
        return "\(served.protocolName)/\(newest.operation.swiftName)(\(labels))"
    }
}
