/// JSON Schema's keywords, where given.
package struct Constraints: Sendable, Equatable {
    package var minLength: Int?
    package var maxLength: Int?
    package var pattern: String?
    /// A `format:` that is a hint only, such as `password`.
    package var format: String?
    package var minimum: Literal?
    package var maximum: Literal?
    package var exclusiveMinimum: Literal?
    package var exclusiveMaximum: Literal?
    package var multipleOf: Literal?
    package var minItems: Int?
    package var maxItems: Int?
    package var uniqueItems = false
    package var minProperties: Int?
    package var maxProperties: Int?
    /// `enum:` written in place, on a string or an integer.
    package var allowed: [Literal]?
    /// `const`, on a string, an integer, a boolean or an enum.
    package var constant: Literal?
    /// Bytes that a file may have at most.
    package var maxSize: Int?
    /// Media types that a file may have: `image/png`, `image/*`. Empty: any.
    package var contentTypes: [String] = []

    package init() {}
}
