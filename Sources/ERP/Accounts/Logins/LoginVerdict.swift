/// Whether an attempt to log in may succeed.
enum LoginVerdict: Equatable, Sendable {
    case allowed
    /// It may, and unless it does logins are refused from now on: from the network, or, where there is none, from everywhere.
    case last(network: String?, seconds: Double)
    case locked
}
