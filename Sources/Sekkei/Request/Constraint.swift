/// The constraints that a field can break. The raw values are their numbers in the generated messages.
enum Constraint: Int, Sendable {
    case required, type, nullable, format, `enum`, pattern
    case minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf
    case minLength, maxLength, minItems, maxItems, minProperties, maxProperties
    case uniqueItems, unknown, duplicate
    case maxSize, contentType, cursor, minBytes, maxBytes
}
