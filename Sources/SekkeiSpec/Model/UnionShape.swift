/// `oneOf` with `discriminator`: one of several objects, told apart by a field that stands beside theirs.
package struct UnionShape: Sendable {
    /// An object that the union can be.
    package struct Alternative: Sendable, Equatable {
        /// The discriminator's value on the wire: `commented`.
        package var name: String
        /// The Swift case.
        package var swiftName: String
        /// The name of the object type. It has no field named as the discriminator.
        package var type: String
    }

    /// The field that tells the alternatives apart: `kind`.
    package var discriminator: String
    package var alternatives: [Alternative]
}
