/// A type that the language itself knows.
package struct TypeName: Sendable {
    package var name: String
    /// What it means in the model.
    package var scalar: Scalar
    /// One sentence.
    package var meaning: String
}

extension Vocabulary {
    /// Every type that needs no declaration.
    package static let typeNames: [TypeName] = [
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
        TypeName(name: "decimal", scalar: .decimal, meaning: "An exact decimal number, a string on the wire: `\"12.50\"`."),
        TypeName(name: "duration", scalar: .duration, meaning: "A stretch of time without years and months: `PT1H30M` (ISO 8601)."),
        TypeName(name: "bytes", scalar: .bytes, meaning: "Bytes, in Base64 on the wire (RFC 4648)."),
        TypeName(name: "any", scalar: .any, meaning: "Any JSON value, `null` included."),
        TypeName(name: "file", scalar: .file, meaning: "An uploaded file; a part of a multipart body and nothing else."),
    ]

    /// What people write who come from another language, and what it is called here.
    static let foreignTypeNames: [String: String] = [
        "bool": "boolean", "int": "int64", "long": "int64", "float": "number", "double": "number", "str": "string", "text": "string",
        "datetime": "date-time", "timestamp": "date-time", "url": "uri", "array": "list<T>", "object": "a named type with 'properties'",
        "dict": "map<T>", "guid": "uuid", "byte": "bytes", "base64": "bytes", "blob": "bytes",
        "binary": "bytes, or file in a multipart body",
        "money": "decimal", "bigdecimal": "decimal", "numeric": "decimal", "interval": "duration", "timespan": "duration", "json": "any",
        "list": "list<T>", "map": "map<T>", "set": "list<T> with 'uniqueItems: true'", "varchar": "string with 'maxLength'",
        "uint32": "int64 with 'minimum: 0'", "uint64": "int64 with 'minimum: 0'", "uint": "int64 with 'minimum: 0'", "short": "int32",
        "enum": "a type that is declared with 'enum'", "void": "nothing: an operation without 'returns' answers 204",
    ]
}
