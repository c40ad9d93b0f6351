import SekkeiSpec

/// The methods that read one value, from a body, a path, a query or a header alike, and their arguments.
enum ValueReading {
    /// Reads an object or an enum.
    static let value = "value"
    static let list = "list"
    static let map = "map"

    /// Reads a scalar; everything that is not listed is a string.
    static func method(_ scalar: Scalar) -> String { methods[scalar] ?? "string" }

    private static let methods: [Scalar: String] = [
        .boolean: "boolean", .int32: "int32", .int64: "int64", .number: "number", .uuid: "uuid", .date: "date", .dateTime: "dateTime",
        .time: "time", .decimal: "decimal", .duration: "duration", .bytes: "bytes", .any: "any",
    ]

    /// The arguments that stand for a constraint, by their labels.
    enum Constraint: String {
        case minLength, maxLength, pattern, format, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, allowed
        case minItems, maxItems, minProperties, maxProperties, keyMinLength, keyMaxLength, keyPattern, constant, maxSize, contentTypes

        func argument(_ value: String) -> String { "\(rawValue): \(value)" }
    }

    static let nullable = "nullable: true"
    static let secret = "secret: true"
    /// Reads a secret of a type that has no argument for that.
    static let secretly = "secret"
    static let unique = "unique: true"

    /// Says what is read where nothing else does.
    static func type(_ name: String) -> String { "as: \(name).self" }

    /// Says which members must be there, by a mask of their numbers and by their names.
    static func required(mask: String, names: String) -> [String] { ["required: \(mask)", names] }
}
