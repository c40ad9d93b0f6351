/// One side of a comparison.
public enum TypedOperand: Sendable, Equatable {
    /// Read from the context, perhaps absent.
    case attribute(PolicyAttribute)
    /// Always there.
    case constant(TypedConstant)

    /// What it holds.
    public var type: PolicyType {
        switch self {
        case .attribute(let attribute): attribute.type
        case .constant(let constant): constant.type
        }
    }
}
