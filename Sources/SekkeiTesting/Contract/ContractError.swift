/// Why a contract test cannot run at all.
public struct ContractError: Error, Sendable, CustomStringConvertible {
    /// The reason, for people.
    public let description: String

    init(_ description: String) { self.description = description }
}
