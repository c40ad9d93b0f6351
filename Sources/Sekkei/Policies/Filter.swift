public import SekkeiPolicy

/// The rows of a list that the caller may see: a policy with the caller's values filled in.
///
/// A service narrows its query with ``condition``; the runtime asks ``allows(_:)`` about every row that comes back, so that a query which forgot
/// to shows nothing.
public struct Filter<Resource: Sendable>: Sendable {
    /// The policy's name.
    public let policy: String
    /// What remains of the policy, as a condition over the resource's fields: simplified, ready to be rendered as SQL.
    public let condition: PolicyFilter
    private let truth: @Sendable (Resource) -> PolicyTruth

    /// Joins a condition with the policy that it was made of.
    /// - Parameters:
    ///   - condition: True for the rows for which `truth` is; it is simplified here.
    ///   - truth: The policy for one row.
    public init(policy: String, condition: PolicyFilter, truth: @escaping @Sendable (Resource) -> PolicyTruth) {
        self.policy = policy
        self.condition = condition.simplified()
        self.truth = truth
    }

    /// Whether the policy holds for a row. What cannot be decided is not allowed.
    public func allows(_ row: Resource) -> Bool { truth(row) == .true }

    /// Whether no row can pass, so that no query is needed.
    public var allowsNothing: Bool { condition == .constant(.false) }
}
