/// How the values of a type go from the older version to the newer one and back.
package struct TypeConversion: Sendable {
    package enum Shape: Sendable {
        /// Field by field, in the order of the newer type.
        case object([FieldConversion])
        case enumeration(EnumConversion)
        /// Alternative by alternative, each by its own conversion.
        case union
    }

    /// The name in both versions.
    package var type: String
    package var shape: Shape
}
