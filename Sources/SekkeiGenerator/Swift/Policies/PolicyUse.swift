import SekkeiPolicy
import SekkeiSpec

/// A policy as an operation uses it: the functions that decide it, and what they must be given.
struct PolicyUse: Sendable {
    /// A parameter of the functions.
    struct Parameter: Sendable {
        let label: String
        let name: String
        let type: String
        /// What the handler gives for it.
        let argument: String
        let isResource: Bool

        /// `user: Caller`
        var declaration: String { name == label ? "\(label): \(type)" : "\(label) \(name): \(type)" }
    }

    let context: SwiftContext
    let operation: Operation
    let policy: OperationPolicy
    let parameters: [Parameter]

    /// Nil for an operation without a policy.
    /// - Parameter signature: The method of the newest version.
    init?(_ signature: OperationSignature) {
        guard let policy = signature.operation.policy else { return nil }
        context = signature.context
        operation = signature.operation
        self.policy = policy
        parameters = PolicyParameters(signature: signature, policy: policy).all
    }

    private var name: String { SwiftName.member(policy.name) }
    /// The function that decides: `taskViewPolicy`.
    var policyFunction: String { name + "Policy" }
    /// The function that decides with reasons.
    var decisionFunction: String { name + "Decision" }
    /// The function that makes the filter of a list.
    var filterFunction: String { name + "Filter" }

    /// The type that it is decided about; nil where it is the request alone.
    var resourceType: String? {
        switch policy.subject {
        case .request: nil
        case .resource(let loader): loader.type
        case .each(let type): type
        }
    }

    var isFilter: Bool {
        if case .each = policy.subject { true } else { false }
    }

    /// What the functions are told apart by, beside the policy.
    var key: String { "\(policy.name)(\(parameters.map(\.declaration).joined(separator: ", ")))" }

    /// What the filter's function is given: everything but the resource.
    var known: [Parameter] { parameters.filter { !$0.isResource } }

    // MARK: - Names

    /// How the value of an attribute is reached in the functions.
    func access(_ attribute: PolicyAttribute) -> PolicyAccess {
        let path = attribute.path
        switch attribute.root {
        case "user": return walk(PolicyAccess("user", isOptional: isAnonymous, .value(named(context.api.auth?.user.name ?? ""))), path[...])
        case "input": return input(path)
        case "request", "time": return runtime(attribute)
        default: return walk(PolicyAccess(resourceName, .value(named(resourceType ?? ""))), path[...])
        }
    }

    private var isAnonymous: Bool { operation.security == .anonymous }

    /// What the resource is called in the functions.
    var resourceName: String { PolicyParameters.resourceName(of: resourceType ?? "", context) }

    private func named(_ type: String) -> TypeReference { TypeReference(kind: .named(type)) }

    private func walk(_ start: PolicyAccess, _ path: ArraySlice<String>) -> PolicyAccess {
        path.reduce(start) { $0.step($1, context) }
    }

    private func input(_ path: [String]) -> PolicyAccess {
        let rest = path.dropFirst(2)
        switch path.first {
        case "path":
            let property = operation.pathParameters.first { path.count > 1 && $0.name == path[1] }
            guard let property else { return PolicyAccess("()", .fields([])) }
            return walk(PolicyAccess(PolicyParameters.name(ofPath: property), .value(property.type)), rest)
        case "query":
            return walk(PolicyAccess("query", .fields(StructFields(context: context).fields(of: operation.query))), path.dropFirst())
        default:
            let isOptional = operation.body?.isRequired == false
            switch operation.body?.content {
            case .json(let type): return walk(PolicyAccess("body", isOptional: isOptional, .value(type)), path.dropFirst())
            case .multipart(let parts):
                let fields = StructFields(context: context).fields(of: parts)
                return walk(PolicyAccess("form", isOptional: isOptional, .fields(fields)), path.dropFirst())
            case nil: return PolicyAccess("()", .fields([]))
            }
        }
    }

    private func runtime(_ attribute: PolicyAttribute) -> PolicyAccess {
        guard let name = attribute.path.first else { return PolicyAccess(attribute.root, .fields([])) }
        let scalar: Scalar = attribute.type == .integer ? .int64 : attribute.type == .date ? .date : .string
        return PolicyAccess("\(attribute.root).\(name)", isOptional: name == "ip" || scalar == .date, .scalar(scalar))
    }
}
