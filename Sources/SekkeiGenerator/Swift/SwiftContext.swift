import SekkeiSpec

/// What all emitters look up in the model, prepared once. A class, since every emitter of every field holds it.
final class SwiftContext: Sendable {
    let api: API
    let toolVersion: String
    /// All operations, in the order of their numbers.
    let operations: [(service: Service, operation: Operation)]
    /// The names in a handler that the constants of path parameters must not take.
    let handlerNames: Set<String>
    private let operationNumbers: [String: Int]
    private let typesByName: [String: TypeDeclaration]
    private let errorNumbers: [String: Int]
    private let recursion: RecursiveFields
    private let usage: TypeUsage

    init(api: API, toolVersion: String) {
        self.api = api
        self.toolVersion = toolVersion
        operations = api.services.flatMap { service in service.operations.map { (service, $0) } }
        operationNumbers = Dictionary(operations.enumerated().map { ($1.operation.name, $0) }, uniquingKeysWith: { first, _ in first })
        handlerNames = OperationSignature.ownNames.union(api.services.map { ServiceNames($0).property })
        typesByName = Dictionary(api.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        errorNumbers = Dictionary(api.errors.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        recursion = RecursiveFields(types: api.types)
        usage = TypeUsage(api: api)
    }

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
    var callerType: String { api.auth == nil ? RuntimeSymbols.noCaller : SwiftIdentifier.type(api.auth?.user.swiftName ?? "") }
}
