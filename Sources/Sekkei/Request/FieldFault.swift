import SekkeiJSON

/// One thing wrong with one field of a request.
struct FieldFault: Sendable {
    /// Where a field stands; faults are reported in this order.
    enum Location: Int, Sendable {
        case path, query, header, body

        var text: StaticString {
            switch self {
            case .path: "path"
            case .query: "query"
            case .header: "header"
            case .body: "body"
            }
        }
    }

    /// What the message says beside the field: a limit, an expected format, the allowed values.
    enum Parameter: Sendable {
        case none
        case integer(Int64)
        case number(Double)
        case text(String)
        /// The values of an enum.
        case values(of: any WireEnum.Type)

        /// Writes it as part of a message; false where there is nothing to say.
        func write(to json: inout JSONWriter) -> Bool {
            switch self {
            case .none: return false
            case .integer(let value): json.write(value)
            case .number(let value): json.write(value)
            case .text(let value): json.writeCharacters(value)
            case .values(let type): type.writeValues(to: &json)
            }
            return true
        }
    }

    /// The value as it was sent.
    enum Value: Sendable {
        /// Missing, secret, or too long to repeat.
        case hidden
        case integer(Int64)
        /// JSON text.
        case json([UInt8])
        /// Text that becomes a JSON string.
        case text(String)
    }

    var location: Location
    /// `tags[3]`, `assignee.id`; empty for the body as a whole.
    var field: String
    var constraint: Constraint
    var parameter = Parameter.none
    var value = Value.hidden
    /// Orders the faults of one location as the spec orders its fields: eight bits per level, outermost first.
    var order: UInt64 = 0
}
