extension TypeComparer {
    /// Two scalars that are not the same.
    func compareScalars(_ old: Scalar, _ new: Scalar, _ oldType: TypeReference, _ newType: TypeReference, at site: Site) {
        reportType(oldType, newType, Self.effect(old, new, oldType, newType), at: site)
    }

    /// By the values on the wire, where an older type is a part of a newer one or the reverse.
    private static func effect(_ old: Scalar, _ new: Scalar, _ oldType: TypeReference, _ newType: TypeReference) -> Effect {
        switch (old, new) {
        case (.any, _): .narrower
        case (_, .any): .wider
        case (.int32, .int64): isWithinInt32(newType) ? .safe : .wider
        case (.int64, .int32): isWithinInt32(oldType) ? .safe : .narrower
        case (.int32, .number), (.int64, .number): .wider
        case (.number, .int32), (.number, .int64): .narrower
        case (.string, _) where ValueShape.scalar(new).isText: .narrower
        case (_, .string) where ValueShape.scalar(old).isText: .wider
        default: .other
        }
    }

    /// Whether the bounds leave only what 32 bits hold.
    private static func isWithinInt32(_ type: TypeReference) -> Bool {
        let (lower, upper) = (Bound.lower(of: type), Bound.upper(of: type))
        guard case .integer(let least)? = lower?.value, case .integer(let greatest)? = upper?.value else { return false }
        return least >= Int64(Int32.min) && greatest <= Int64(Int32.max)
    }
}
