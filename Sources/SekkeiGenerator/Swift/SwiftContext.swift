import SekkeiSpec

/// What all emitters look up in the model of one version, prepared once. A class, since every emitter of every field holds it.
final class SwiftContext: Sendable {
    let api: API
    let toolVersion: String
    /// The number of the version: 0 for the newest, counted towards the oldest.
    let number: Int
    /// The version: `v2`.
    let version: String
    /// The next newer version; nil for the newest.
    let newer: SwiftContext?
    /// What that changed; nothing for the newest version.
    let changes: VersionChanges?
    /// What the conversions to it and back need.
    let needs: StepNeeds?
    /// All operations, in the order of their numbers.
    let operations: [(service: Service, operation: Operation)]
    /// The names in a handler that the constants of path parameters must not take.
    let handlerNames: Set<String>
    /// The names of all operations.
    let operationNames: Set<String>
    private let operationNumbers: [String: Int]
    private let typesByName: [String: TypeDeclaration]
    private let errorNumbers: [String: Int]
    private let recursion: RecursiveFields
    private let usage: TypeUsage

    /// The newest version.
    convenience init(api: API, toolVersion: String) {
        var api = api
        api.versions.sort { Int($0.name.dropFirst()) ?? 0 > Int($1.name.dropFirst()) ?? 0 }
        let version = api.versions.first(where: \.isCurrent)?.name ?? ""
        self.init(api: api, version: version, toolVersion: toolVersion, newer: nil, changes: nil)
    }

    /// An older version.
    convenience init(_ past: PastVersion, newer: SwiftContext) {
        let changes = VersionChanges(past.step)
        self.init(api: past.api, version: past.name, toolVersion: newer.toolVersion, newer: newer, changes: changes)
    }

    private init(api: API, version: String, toolVersion: String, newer: SwiftContext?, changes: VersionChanges?) {
        self.api = api
        self.toolVersion = toolVersion
        self.version = version
        self.newer = newer
        self.changes = changes
        number = newer.map { $0.number + 1 } ?? 0
        needs = changes.map { StepNeeds($0, types: api.types) }
        operations = api.services.flatMap { service in service.operations.map { (service, $0) } }
        operationNames = Set(operations.map(\.operation.name))
        operationNumbers = Dictionary(operations.enumerated().map { ($1.operation.name, $0) }, uniquingKeysWith: { first, _ in first })
        let ownNames = newer == nil ? OperationSignature.ownNames : OperationSignature.ownNames.union(OperationSignature.pastNames)
        handlerNames = ownNames.union(api.services.map { ServiceNames($0).property })
        typesByName = Dictionary(api.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        errorNumbers = Dictionary(api.errors.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        recursion = RecursiveFields(types: api.types)
        usage = TypeUsage(api: api)
    }

    /// The newest version.
    var newest: SwiftContext { newer?.newest ?? self }

    /// The number by which the runtime knows the version: a version may be announced before it is the current one.
    var runtimeNumber: Int { newest.api.versions.firstIndex { $0.name == version } ?? number }

    /// The namespace of what an older version has of its own: `V1`; nil for the newest.
    var namespace: String? { newer.map { _ in PastNames.namespace(of: version) } }

    /// A name of what this version has of its own.
    func qualified(_ name: String) -> String { namespace.map { "\($0).\(name)" } ?? name }

    /// Whether values of a type differ from the next newer version's.
    func isChanged(_ type: TypeReference) -> Bool { changes?.touches(type) ?? false }

    /// The language of comments.
    var language: String { api.languages.first ?? "en" }

    func type(named name: String) -> TypeDeclaration? { typesByName[name] }

    /// The number of an error in the catalogue.
    func errorNumber(_ name: String) -> Int? { errorNumbers[name] }

    func error(named name: String) -> CatalogError? { errorNumbers[name].map { api.errors[$0] } }

    /// Whether a field must be boxed because its type holds itself.
    func isBoxed(_ property: Property, of type: TypeDeclaration) -> Bool {
        recursion.contains(property: property.name, of: type.name)
    }

    /// An operation with its service; nil for a name that no operation has.
    func operation(named name: String) -> (service: Service, operation: Operation)? { operationNumbers[name].map { operations[$0] } }

    /// The types that a file declares; the caller's attributes are one of them.
    func types(in file: String) -> [TypeDeclaration] {
        let declared = api.types.filter { $0.file == file }
        guard let user = api.auth?.user, user.file == file, !api.types.contains(where: { $0.name == user.name }) else { return declared }
        return [user] + declared
    }

    /// The values of a named enum; nil where the name means something else.
    func enumeration(_ name: String) -> [EnumValue]? {
        guard case .enumeration(let values, _)? = type(named: name)?.shape else { return nil }
        return values
    }

    /// The properties of a named object; nil where the name means something else.
    func properties(_ name: String) -> [Property]? {
        if let user = api.auth?.user, user.name == name, type(named: name) == nil, case .object(let object) = user.shape {
            return object.properties
        }
        guard case .object(let object)? = type(named: name)?.shape else { return nil }
        return object.properties
    }

    /// The alternatives of a named union; nil where the name means something else.
    func union(_ name: String) -> UnionShape? {
        guard case .union(let union)? = type(named: name)?.shape else { return nil }
        return union
    }

    /// Whether a union must hold its alternatives elsewhere because one of them holds the union.
    func isIndirect(_ type: TypeDeclaration) -> Bool { recursion.contains(union: type.name) }

    /// Whether a type stands in a list whose elements must differ.
    func isHashable(_ name: String) -> Bool { usage.hashable.contains(name) }

    /// Whether an enum stands in a message of the catalogue and has texts of its own to stand there.
    func isShownInMessages(_ name: String) -> Bool { usage.shownInMessages.contains(name) }

    /// The Swift name of the caller's type.
    var callerType: String {
        let auth = newest.api.auth
        return auth == nil ? RuntimeSymbols.noCaller : SwiftIdentifier.type(auth?.user.swiftName ?? "")
    }
}
