extension JSONNumber: JSONWritable {
    /// Appends the number as it was written.
    public func write(to writer: inout JSONWriter) {
        var native = text
        native.withUTF8 { writer.raw(UnsafeRawBufferPointer($0)) }
    }
}

extension JSONObject: JSONWritable {
    /// Appends the object, its members in their order.
    public func write(to writer: inout JSONWriter) {
        writer.raw("{")
        for index in members.indices {
            if index > 0 { writer.raw(",") }
            writer.write(members[index].name)
            writer.raw(":")
            members[index].value.write(to: &writer)
        }
        writer.raw("}")
    }
}

extension JSONValue: JSONWritable {
    /// Appends the value.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .boolean(let value): writer.write(value)
        case .number(let value): value.write(to: &writer)
        case .string(let value): writer.write(value)
        case .array(let values): writer.write(values)
        case .object(let members): members.write(to: &writer)
        }
    }
}

extension JSONValue: CustomStringConvertible {
    /// The value as JSON text.
    public var description: String {
        var writer = JSONWriter(capacity: 256)
        write(to: &writer)
        return writer.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
    }
}
