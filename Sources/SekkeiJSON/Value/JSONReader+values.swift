extension JSONReader {
    /// Reads the next value whatever it is. Of several members with one name, the last one counts.
    /// - Throws: ``JSONError`` where it is malformed, or nested deeper than the reader allows.
    public mutating func readValue() throws(JSONError) -> JSONValue {
        switch try peek() {
        case .null:
            _ = try readNull()
            return .null
        case .boolean: return .boolean(try readBool())
        case .number: return .number(try readNumber())
        case .string: return .string(try readString())
        case .array: return .array(try readElements())
        case .object: return .object(try readMembers())
        }
    }

    /// Reads a number without rounding it.
    /// - Throws: ``JSONError`` where no number comes next, or where it is malformed.
    public mutating func readNumber() throws(JSONError) -> JSONNumber {
        JSONNumber(validated: try readNumberText())
    }

    private mutating func readElements() throws(JSONError) -> [JSONValue] {
        var elements: [JSONValue] = []
        try beginArray()
        while try nextElement() { elements.append(try readValue()) }
        return elements
    }

    private mutating func readMembers() throws(JSONError) -> JSONObject {
        var members = JSONObject()
        try beginObject()
        while let key = try nextKey() {
            let name = key.string
            members[name] = try readValue()
        }
        return members
    }
}
