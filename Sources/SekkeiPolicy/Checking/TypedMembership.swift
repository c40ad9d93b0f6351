/// `IN`, and the membership that `permissions.salary_view` stands for.
///
/// Unknown where the element or the list is absent. True if any element is equal, else unknown if any comparison is, else false.
public struct TypedMembership: Sendable, Equatable {
    /// Where to look.
    public enum Container: Sendable, Equatable {
        /// A list in the policy.
        case constants([TypedConstant])
        /// An attribute that holds a list.
        case attribute(PolicyAttribute)
    }

    /// What to look for.
    public let element: TypedOperand
    /// Where to look.
    public let container: Container
    /// How elements are compared; always with `==`.
    public let form: PolicyComparisonForm
}
