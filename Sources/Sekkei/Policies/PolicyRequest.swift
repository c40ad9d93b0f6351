public import SekkeiPolicy

/// What policies see of a request: their root `request`.
@_spi(Generated) public struct PolicyRequest: Sendable {
    private let request: Request

    /// Wraps a request that has been routed.
    public init(_ request: Request) {
        self.request = request
    }

    /// The address of the client, behind trusted proxies the one that they report; nil where it is not known.
    public var ip: String? { request.clientName }
    /// `GET`.
    public var method: String { request.method.token }
    /// The operation's name in the spec.
    public var operation: String { request.facts.operation >= 0 ? "\(request.api.operations[request.facts.operation].name)" : "" }
    /// The version in which the caller speaks: `v2`.
    public var version: String { request.api.versions[request.facts.version] }
}

extension PolicyRequest: PolicyReadable {
    /// By the attributes' names in the language.
    public func policyValue(at path: ArraySlice<PolicyAttribute.Step>) -> PolicyValue? {
        guard let part = path.first else { return .opaque }
        switch part.name {
        case "ip": return ip.policyValue(at: path.dropFirst())
        case "method": return method.policyValue(at: path.dropFirst())
        case "operation": return operation.policyValue(at: path.dropFirst())
        case "version": return version.policyValue(at: path.dropFirst())
        default: return nil
        }
    }

    /// The objects `request` and `time` of every schema.
    public static let policyObjects = [
        PolicyObject(
            name: "request",
            attributes: [
                .init("ip", .string, isOptional: true), .init("method", .string), .init("operation", .string), .init("version", .string),
            ]),
        PolicyObject(name: "time", attributes: [.init("hour", .integer), .init("weekday", .integer), .init("date", .date)]),
    ]
}
