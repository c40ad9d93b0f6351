import SekkeiPolicy

/// Makes the schema of a use: which names a policy may speak of there, and of what types they are.
struct PolicySchemaBuilder {
    static let user = "user"
    static let resource = "resource"
    static let input = "input"
    static let request = "request"
    static let time = "time"

    /// A schema, and the objects of which something could not be read: what they do not have is no fault.
    struct Made {
        let schema: PolicySchema
        let incomplete: Set<String>
    }

    private let types: TypeResolver
    private let declarations: [String: TypeDeclaration]
    private let rolesPath: [String]?
    private let hasCaller: Bool

    init(_ api: API, _ types: TypeResolver) {
        self.types = types
        let caller = api.auth.map { [$0.user] } ?? []
        declarations = Dictionary((caller + api.types).map { ($0.name, $0) }) { first, _ in first }
        rolesPath = api.auth?.rolesPath
        hasCaller = types.entry(TypeEntry.callerName) != nil
    }

    /// - Parameters:
    ///   - type: the resource's object type; nil for a policy about the caller and the request alone.
    ///   - isInputComplete: whether all parameters of the operation could be read.
    func make(_ operation: Operation, resource type: String?, isInputComplete: Bool) -> Made {
        var roots: [PolicyRoot] = []
        if hasCaller {
            roots.append(PolicyRoot(Self.user, .object(TypeEntry.callerName), isOptional: operation.security == .anonymous))
        }
        if let type { roots.append(PolicyRoot(Self.resource, aliases: alias(of: type), .object(type))) }
        roots += [Self.input, Self.request, Self.time].map { PolicyRoot($0, .object($0)) }
        let inputs = InputObjects(operation).objects { self.type(of: $0) }
        let own = inputs + [Self.requestObject, Self.timeObject]
        let (objects, incomplete) = reachable(from: roots.map(\.type), own)
        return Made(
            schema: PolicySchema(roots: roots, objects: objects, roles: rolesPath.map { [Self.user] + $0 }),
            incomplete: isInputComplete ? incomplete : incomplete.union(inputs.map(\.name)))
    }

    /// The type's name in snake case, where no root is called so.
    private func alias(of type: String) -> [String] {
        let name = Self.alias(of: type)
        return [Self.user, Self.resource, Self.input, Self.request, Self.time].contains(name) ? [] : [name]
    }

    static func alias(of type: String) -> String {
        WordSplitter.words(of: type).map { $0.lowercased() }.joined(separator: "_")
    }

    /// The object types whose alias this is.
    func types(aliased name: String) -> [String] {
        declarations.values.filter { Self.alias(of: $0.name) == name && $0.name != TypeEntry.callerName }.map(\.name).sorted()
    }

    private static let requestObject = PolicyObject(
        name: request,
        attributes: [.init("ip", .string), .init("method", .string), .init("operation", .string), .init("version", .string)])

    /// The weekday counts from 1, Monday, to 7 (ISO 8601).
    private static let timeObject = PolicyObject(
        name: time, attributes: [.init("hour", .integer), .init("weekday", .integer), .init("date", .date)])

    private func reachable(from types: [PolicyType], _ own: [PolicyObject]) -> (objects: [PolicyObject], incomplete: Set<String>) {
        var found = Dictionary(uniqueKeysWithValues: own.map { ($0.name, $0) })
        var incomplete: Set<String> = []
        var pending = types.compactMap(\.objectName) + own.flatMap(\.named)
        while let name = pending.popLast() {
            guard found[name] == nil else { continue }
            let object = PolicyObject(name: name, attributes: attributes(of: name))
            if self.types.draft(name)?.object?.isComplete != true { incomplete.insert(name) }
            found[name] = object
            pending += object.named
        }
        return (found.keys.sorted().compactMap { found[$0] }, incomplete)
    }

    /// The fields of an object type; none of anything else.
    func properties(of type: String) -> [Property] {
        if case .object(let shape)? = declarations[type]?.shape { shape.properties } else { [] }
    }

    private func attributes(of name: String) -> [PolicyObject.Attribute] {
        guard let declaration = declarations[name], case .object(let shape) = declaration.shape else { return [] }
        return shape.properties.map { property in
            // What bodies are read into has no value for a read-only field.
            let isNeverRead = declaration.isRequest && property.isReadOnly && property.defaultValue == nil
            return .init(property.name, type(of: property.type), isOptional: shape.isPartial || property.isOptional || isNeverRead)
        }
    }

    private func type(of reference: TypeReference) -> PolicyType { reference.policyType { declarations[$0]?.shape } }
}

extension PolicyObject {
    /// The objects that its attributes lead to.
    fileprivate var named: [String] { attributes.compactMap(\.type.objectName) }
}

extension PolicyType {
    /// The object at the end of lists and maps.
    fileprivate var objectName: String? {
        switch self {
        case .object(let name): name
        case .list(let type), .map(let type): type.objectName
        default: nil
        }
    }
}
