/// The least or greatest value that a number can have.
struct Bound: Equatable {
    var value: Literal
    var isExclusive: Bool

    /// The stricter of `minimum` and `exclusiveMinimum`; of integers always inclusive.
    static func lower(of type: TypeReference) -> Bound? {
        let both = bounds(type.constraints.minimum, type.constraints.exclusiveMinimum, step: 1)
        return both.max { isLess($0, $1, type.kind, exclusiveIsGreater: true) }
    }

    static func upper(of type: TypeReference) -> Bound? {
        let both = bounds(type.constraints.maximum, type.constraints.exclusiveMaximum, step: -1)
        return both.min { isLess($0, $1, type.kind, exclusiveIsGreater: false) }
    }

    private static func bounds(_ inclusive: Literal?, _ exclusive: Literal?, step: Int64) -> [Bound] {
        [inclusive.map { Bound(value: $0, isExclusive: false) }, exclusive.map { beyond($0, step) }].compactMap { $0 }
    }

    private static func beyond(_ value: Literal, _ step: Int64) -> Bound {
        if case .integer(let number) = value {
            let (next, isOverflow) = number.addingReportingOverflow(step)
            if !isOverflow { return Bound(value: .integer(next), isExclusive: false) }
        }
        return Bound(value: value, isExclusive: true)
    }

    /// - Parameter exclusiveIsGreater: whether, of two equal values, the exclusive one stands behind, as lower bounds do.
    static func isLess(_ a: Bound, _ b: Bound, _ kind: TypeReference.Kind, exclusiveIsGreater: Bool) -> Bool {
        if Literal.isLess(a.value, b.value, as: kind) { return true }
        if Literal.isLess(b.value, a.value, as: kind) || a.isExclusive == b.isExclusive { return false }
        return exclusiveIsGreater ? b.isExclusive : a.isExclusive
    }

    /// As reports show it: `4`, `above 4`.
    func text(_ word: String) -> String { (isExclusive ? word + " " : "") + SpecText.of(value) }
}
