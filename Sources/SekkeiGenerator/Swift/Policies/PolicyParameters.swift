import SekkeiPolicy
import SekkeiSpec

/// What the functions of a policy must be given: no more than the policy mentions.
struct PolicyParameters {
    let signature: OperationSignature
    let policy: OperationPolicy
    private var context: SwiftContext { signature.context }
    private var operation: Operation { signature.operation }

    /// In a fixed order: the caller, the resource, the input, the request, the time.
    var all: [PolicyUse.Parameter] { user + resource + path + parts + runtime }

    /// The names that parameters other than resource and path have.
    private static let reserved: Set<String> = ["user", "query", "body", "form", "request", "time", "input"]

    /// `task` of `Task`.
    static func resourceName(of type: String, _ context: SwiftContext) -> String {
        let name = GeneratedName.property(ofService: context.swiftName(ofType: type).filter { $0 != "`" })
        return SwiftIdentifier.member(reserved.contains(name) ? "resource" : name)
    }

    static func name(ofPath property: Property) -> String {
        SwiftIdentifier.free(SwiftIdentifier.member(property.swiftName), among: reserved.union(["resource"]))
    }

    private func mentions(_ root: String, _ part: String? = nil) -> Bool {
        policy.condition.attributes.contains { $0.root == root && (part == nil || $0.path.first == part) }
    }

    private func parameter(_ name: String, _ type: String, _ argument: String, isResource: Bool = false) -> PolicyUse.Parameter {
        PolicyUse.Parameter(label: name, name: name, type: type, argument: argument, isResource: isResource)
    }

    private var user: [PolicyUse.Parameter] {
        guard mentions("user") else { return [] }
        let isAnonymous = signature.isAnonymous
        return [parameter("user", context.callerType + (isAnonymous ? "?" : ""), isAnonymous ? "nil" : "caller")]
    }

    private var resource: [PolicyUse.Parameter] {
        let type: String
        switch policy.subject {
        case .request: return []
        case .resource(let loader): type = loader.type
        case .each(let name): type = name
        }
        guard mentions("resource") else { return [] }
        let local = signature.loaded?.local ?? "$0"
        return [parameter(Self.resourceName(of: type, context), context.swiftName(ofType: type), local, isResource: true)]
    }

    private var path: [PolicyUse.Parameter] {
        zip(operation.pathParameters, signature.pathArguments).compactMap { property, argument in
            guard policy.condition.attributes.contains(where: { $0.root == "input" && $0.path.starts(with: ["path", property.name]) })
            else {
                return nil
            }
            return PolicyUse.Parameter(
                label: argument.label, name: Self.name(ofPath: property), type: argument.type, argument: argument.local, isResource: false)
        }
    }

    private var parts: [PolicyUse.Parameter] {
        let query = mentions("input", "query") ? [parameter("query", signature.queryType, "query")] : []
        guard mentions("input", "body"), let body = signature.requestArguments.first(where: { $0.label == "body" || $0.label == "form" })
        else { return query }
        return query + [parameter(body.label, body.type, body.local)]
    }

    private var runtime: [PolicyUse.Parameter] {
        (mentions("request") ? [parameter("request", RuntimeSymbols.policyRequest, "\(RuntimeSymbols.policyRequest)(request)")] : [])
            + (mentions("time") ? [parameter("time", RuntimeSymbols.localTime, PolicyCalls.localTime)] : [])
    }
}
