/// The type of a value, with the constraints that stand with it.
package struct TypeReference: Sendable, Equatable {
    package indirect enum Kind: Sendable, Equatable {
        case scalar(Scalar)
        /// An object or enum of ``API/types``.
        case named(String)
        case list(TypeReference)
        /// String keys.
        case map(TypeReference)
    }

    package var kind: Kind
    package var constraints: Constraints

    package init(kind: Kind, constraints: Constraints = Constraints()) {
        self.kind = kind
        self.constraints = constraints
    }
}
