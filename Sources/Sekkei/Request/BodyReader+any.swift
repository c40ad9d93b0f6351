public import SekkeiJSON

extension BodyReader {
    /// Reads any value. `null` is a value like others: the result is nil only where the member stands twice.
    ///
    /// Names that stand twice in one object are faults, and so is U+0000 in strings and names.
    /// - Parameter nullable: Makes no difference.
    public mutating func any(_ field: Int = -1, nullable: Bool = false) throws(JSONError) -> JSONValue? {
        guard try begin(field) else { return nil }
        return try anyValue()
    }

    private mutating func anyValue() throws(JSONError) -> JSONValue {
        switch try json.peek() {
        case .null:
            _ = try json.readNull()
            return .null
        case .boolean: return .boolean(try json.readBool())
        case .number: return .number(try json.readNumber())
        case .string:
            let text = try json.readString()
            if let broken = StringRules().check(text) { fault(broken, value: .text(text)) }
            return .string(text)
        case .array: return .array(try anyElements())
        case .object: return .object(try anyMembers())
        }
    }

    private mutating func anyElements() throws(JSONError) -> [JSONValue] {
        var elements: [JSONValue] = []
        try json.beginArray()
        push(BodyFrame(isArray: true))
        while try json.nextElement() {
            setIndex(elements.count)
            elements.append(try anyValue())
        }
        pop()
        return elements
    }

    private mutating func anyMembers() throws(JSONError) -> JSONObject {
        var members = JSONObject()
        try json.beginObject()
        push(BodyFrame())
        while let key = try nextKey() {
            let name = key.string
            if let broken = StringRules().check(name) { fault(broken, value: .text(name)) }
            guard try isFirst(members[name] == nil) else { continue }
            members.insert(try anyValue(), named: name)
        }
        pop()
        return members
    }
}
