extension Literal {
    /// The value of a number; nil for anything else.
    var asDouble: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let text): Double(text)
        default: nil
        }
    }

    /// Whether two numbers stand in this order; exact where both are integers.
    static func isLess(_ a: Literal, _ b: Literal) -> Bool {
        if case .integer(let x) = a, case .integer(let y) = b { return x < y }
        guard let x = a.asDouble, let y = b.asDouble else { return false }
        return x < y
    }

    /// Whether two values of a type that has an order stand in it.
    static func isLess(_ a: Literal, _ b: Literal, as kind: TypeReference.Kind) -> Bool {
        switch kind {
        case .scalar(.decimal): return DecimalText.isLess(a.writtenText, b.writtenText)
        case .scalar(.duration):
            guard let x = ISODuration.nanoseconds(a.writtenText), let y = ISODuration.nanoseconds(b.writtenText) else { return false }
            return x < y
        default: return isLess(a, b)
        }
    }

    /// A number or a text as the spec has it; empty for anything else.
    var writtenText: String {
        switch self {
        case .integer(let value): String(value)
        case .number(let text), .string(let text): text
        case .null, .boolean, .list, .object: ""
        }
    }

    /// As messages show it.
    var text: String {
        switch self {
        case .null: "null"
        case .boolean(let value): String(value)
        case .integer(let value): String(value)
        case .number(let text): text
        case .string(let text): "'\(Reader.clipped(text))'"
        case .list: "the list"
        case .object: "the object"
        }
    }
}
