/// Which constraint can stand with which type.
enum ConstraintApplicability {
    /// The scalars that `{type: string, format: …}` can mean.
    static let stringFormats: Set<Scalar> = [
        .uuid, .date, .dateTime, .time, .email, .uri, .hostname, .ipv4, .ipv6, .decimal, .duration,
    ]

    private static let texts: Set<Scalar> = [.string, .email, .uri, .hostname]
    private static let numbers: Set<Scalar> = [.int32, .int64, .number, .decimal]

    static func applies(_ key: String, to kind: TypeReference.Kind) -> Bool {
        switch key {
        case "minLength", "maxLength": isScalar(kind, of: texts.union([.bytes]))
        case "pattern": isScalar(kind, of: texts)
        case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum": isScalar(kind, of: numbers.union([.duration]))
        case "multipleOf": isScalar(kind, of: numbers)
        case "enum": isScalar(kind, of: [.string, .int32, .int64])
        case "const": isScalar(kind, of: [.string, .int32, .int64, .boolean])
        case "maxSize", "contentTypes": isScalar(kind, of: [.file])
        case "minItems", "maxItems", "uniqueItems": if case .list = kind { true } else { false }
        default: if case .map = kind { true } else { false }
        }
    }

    private static func isScalar(_ kind: TypeReference.Kind, of scalars: Set<Scalar>) -> Bool {
        if case .scalar(let scalar) = kind { scalars.contains(scalar) } else { false }
    }
}

extension TypeReference.Kind {
    /// As messages name it: `a string`, `an int32`.
    var noun: String {
        switch self {
        case .scalar(.int32): "an int32"
        case .scalar(.int64): "an integer"
        case .scalar(.email): "an email"
        case .scalar(.ipv4): "an ipv4"
        case .scalar(.ipv6): "an ipv6"
        case .scalar(.bytes): "bytes"
        case .scalar(.any): "any value"
        case .scalar(let scalar): "a \(scalar.rawValue)"
        case .named(let name): "'\(name)'"
        case .list: "a list"
        case .map: "a map"
        }
    }
}
