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
