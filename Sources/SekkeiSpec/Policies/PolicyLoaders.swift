/// Names the methods by which a service finds the records that its policies are about.
struct PolicyLoaders {
    private struct Key: Hashable {
        let type: String
        let parameters: [String]
        /// The types of the parameters, as they are written.
        let types: [String]
    }

    private var known: [Key: ResourceLoader] = [:]
    private var taken: Set<String>

    /// - Parameter methods: the Swift names of the service's operations.
    init(methods: [String]) {
        taken = Set(methods)
    }

    /// The one that finds this type by these parameters, shared by all operations that do.
    mutating func loader(of type: String, swiftName: String, for operation: Operation) -> ResourceLoader {
        let parameters = Self.parameters(of: operation, leadingTo: type)
        let types = parameters.map { name in
            operation.pathParameters.first { $0.name == name }?.type.kind.written ?? ""
        }
        let key = Key(type: type, parameters: parameters, types: types)
        if let loader = known[key] { return loader }
        let loader = ResourceLoader(type: type, swiftName: free(SwiftName.member(swiftName), operation.swiftName), parameters: parameters)
        known[key] = loader
        return loader
    }

    private mutating func free(_ name: String, _ operation: String) -> String {
        let long = name + "Of" + operation.prefix(1).uppercased() + operation.dropFirst()
        var free = taken.contains(name) ? long : name
        var number = 2
        while !taken.insert(free).inserted {
            free = "\(long)\(number)"
            number += 1
        }
        return free
    }

    /// The path's parameters up to the one that is called as the type, `task_id` or `task`; all where none is.
    static func parameters(of operation: Operation, leadingTo type: String) -> [String] {
        let parameters = operation.path.parameters
        let alias = PolicySchemaBuilder.alias(of: type)
        let own = parameters.lastIndex { name in
            let words = PolicySchemaBuilder.alias(of: name)
            return words == alias || words == alias + "_id"
        }
        return own.map { Array(parameters[...$0]) } ?? parameters
    }
}
