/// A field of an object, a parameter, or a detail of an error.
package struct Property: Sendable {
    /// As on the wire: `task_id`.
    package var name: String
    /// In Swift: `taskID`; keywords are not yet escaped.
    package var swiftName: String
    package var type: TypeReference
    /// False for `name?`, for every field of a partial type, and for a parameter with a default. In a type made by `from:` that
    /// requests use, false too for a field with a default; in any other type a request may leave such a field out all the same.
    package var isRequired: Bool
    /// `nullable: true`. In a partial type: whether `null` clears the field, which it does too where the base says `name?`.
    package var isNullable: Bool
    package var isReadOnly: Bool
    package var isWriteOnly: Bool
    /// Nil where it is not deprecated.
    package var deprecation: Deprecation?
    package var defaultValue: Literal?
    package var title: LocalizedText?
    package var description: LocalizedText?
    package var examples: [Literal] = []
    package var extensions: [Extension]
    package var span: SourceSpan
    /// Where it is declared, whatever derived types took it over; then what `of:` makes it follow, the nearest first.
    package var origins: [PropertyPlace] = []

    /// Whether the Swift property is an optional. A field with a default always has a value.
    package var isOptional: Bool { isNullable || (!isRequired && defaultValue == nil) }
}
