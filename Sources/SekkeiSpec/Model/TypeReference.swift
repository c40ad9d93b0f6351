/// The type of a value, with the constraints that stand with it.
package struct TypeReference: Sendable, Equatable {
    package indirect enum Kind: Sendable, Equatable {
        case scalar(Scalar)
        /// An object, enum or union of ``API/types``.
        case named(String)
        case list(TypeReference)
        /// String keys, which keep the constraints of `propertyNames` on a text.
        case map(TypeReference, keys: Constraints = Constraints())
    }

    package var kind: Kind
    package var constraints: Constraints

    package init(kind: Kind, constraints: Constraints = Constraints()) {
        self.kind = kind
        self.constraints = constraints
    }
}
