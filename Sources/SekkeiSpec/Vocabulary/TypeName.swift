/// A type that the language itself knows.
package struct TypeName: Sendable {
    package var name: String
    /// What it means in the model; nil: known, but refused for now.
    package var scalar: Scalar?
    /// One sentence.
    package var meaning: String
}

extension Vocabulary {
    static let scalarNames: [TypeName] = [
        TypeName(name: "string", scalar: .string, meaning: "Text."),
        TypeName(name: "boolean", scalar: .boolean, meaning: "`true` or `false`."),
        TypeName(name: "int32", scalar: .int32, meaning: "A whole number of 32 bits."),
        TypeName(name: "int64", scalar: .int64, meaning: "A whole number of 64 bits."),
        TypeName(name: "integer", scalar: .int64, meaning: "The same as `int64`."),
        TypeName(name: "number", scalar: .number, meaning: "A floating-point number of 64 bits."),
        TypeName(name: "uuid", scalar: .uuid, meaning: "A UUID (RFC 9562)."),
        TypeName(name: "date", scalar: .date, meaning: "A calendar date: `2026-06-01` (RFC 3339)."),
        TypeName(name: "date-time", scalar: .dateTime, meaning: "A moment with its offset: `2026-06-01T09:30:00Z` (RFC 3339)."),
        TypeName(name: "time", scalar: .time, meaning: "A time of day: `09:30:00` (RFC 3339)."),
        TypeName(name: "email", scalar: .email, meaning: "An e-mail address."),
        TypeName(name: "uri", scalar: .uri, meaning: "A URI (RFC 3986)."),
        TypeName(name: "hostname", scalar: .hostname, meaning: "A host name (RFC 1123)."),
        TypeName(name: "ipv4", scalar: .ipv4, meaning: "An IPv4 address."),
        TypeName(name: "ipv6", scalar: .ipv6, meaning: "An IPv6 address (RFC 4291)."),
    ]

    static let plannedTypeNames: [TypeName] = [
        TypeName(name: "decimal", scalar: nil, meaning: "An exact decimal number, a string on the wire."),
        TypeName(name: "duration", scalar: nil, meaning: "A stretch of time: `PT10S` (ISO 8601)."),
        TypeName(name: "bytes", scalar: nil, meaning: "Bytes in Base64."),
        TypeName(name: "file", scalar: nil, meaning: "An uploaded file."),
        TypeName(name: "any", scalar: nil, meaning: "Any JSON value."),
    ]

    /// What people write who come from another language, and what it is called here.
    static let foreignTypeNames: [String: String] = [
        "bool": "boolean", "int": "int64", "long": "int64", "float": "number", "double": "number", "str": "string", "text": "string",
        "datetime": "date-time", "timestamp": "date-time", "url": "uri", "array": "list<T>", "object": "a named type with 'properties'",
        "dict": "map<T>", "guid": "uuid",
    ]
}
