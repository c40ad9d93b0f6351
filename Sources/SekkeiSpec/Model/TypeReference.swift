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

/// The scalar types of the spec language.
package enum Scalar: String, Sendable, CaseIterable {
    case string, boolean, int32, int64, number, uuid, date
    case dateTime = "date-time"
    case time, email, uri, hostname, ipv4, ipv6
}

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

    package init() {}
}
