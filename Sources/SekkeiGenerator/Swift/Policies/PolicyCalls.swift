/// What generated code calls on the runtime for policies.
enum PolicyCalls {
    /// The time for policies, of a request named `request`.
    static let localTime = "request.localTime"

    /// Opens the call that goes on only where a policy holds.
    static func authorize(_ policy: String) -> String { "try request.authorize(\(SwiftLiteral.string(policy)), " }
    /// Notes that a filter narrows the request.
    static func filtered(_ filter: String) -> String { "request.filtered(by: \(filter))" }
    /// What of the rows a filter lets through.
    static func visible(_ rows: String, _ filter: String) -> String { "request.visible(\(rows), \(filter))" }
}
