public import SekkeiJSON

extension JSONWriter {
    /// Writes text verbatim and a value behind it.
    @inlinable
    public mutating func write<Value: JSONWritable>(_ prefix: StaticString, _ value: Value) {
        raw(prefix)
        value.write(to: &self)
    }

    /// Writes text verbatim and a value behind it, `null` where there is none.
    @inlinable
    public mutating func write<Value: JSONWritable>(_ prefix: StaticString, _ value: Value?) {
        raw(prefix)
        if let value { value.write(to: &self) } else { null() }
    }

    /// Writes text verbatim and a list behind it, `null` where there is none.
    @inlinable
    public mutating func write<Value: JSONWritable>(_ prefix: StaticString, _ values: [Value]?) {
        if let values {
            write(prefix, values)
        } else {
            raw(prefix)
            null()
        }
    }

    /// Writes text verbatim and an object behind it, its members by name, so that equal maps give equal bytes.
    @inlinable
    public mutating func write<Value: JSONWritable>(_ prefix: StaticString, _ members: [String: Value]) {
        raw(prefix)
        raw("{")
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
            member("")
            write(name)
            write(":", value)
        }
        raw("}")
    }

    /// Writes an object, its members by name.
    @inlinable
    public mutating func write<Value: JSONWritable>(_ members: [String: Value]) { write("", members) }
}
