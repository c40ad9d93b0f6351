/// A value written in a policy.
public enum PolicyLiteral: Sendable, Equatable {
    /// `true` or `false`.
    case boolean(Bool)
    /// Digits without a point.
    case integer(Int64)
    /// Digits with a point.
    case decimal(PolicyDecimal)
    /// `'…'` or `"…"`.
    case text(String)
    /// `null`.
    case null
}

extension PolicyLiteral: CustomStringConvertible {
    /// The canonical way to write it.
    public var description: String {
        switch self {
        case .boolean(let value): String(value)
        case .integer(let value): String(value)
        case .decimal(let value): value.description
        case .text(let value): ScalarText.quoted(value)
        case .null: "null"
        }
    }

    /// What an author calls it.
    var typeName: String {
        switch self {
        case .boolean: "boolean"
        case .integer: "integer"
        case .decimal: "decimal"
        case .text(let text): "the text \(ScalarText.quoted(text.clipped))"
        case .null: "null"
        }
    }
}
