/// A literal as a value of the type that it is compared with.
public struct TypedConstant: Sendable, Equatable {
    /// As the engine compares it.
    public let value: PolicyValue
    /// As it is written.
    public let literal: PolicyLiteral
    /// The type that the literal took from the other side.
    public let type: PolicyType
}
