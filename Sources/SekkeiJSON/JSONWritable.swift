/// A value that has one JSON form, so that arrays of it can be written.
public protocol JSONWritable {
    /// Appends the value: one complete JSON value, with nothing before or behind it.
    func write(to writer: inout JSONWriter)
    /// Appends a list of such values; an array, unless the type has another form for its lists.
    static func writeList(_ elements: UnsafeBufferPointer<Self>, to writer: inout JSONWriter)
}

extension JSONWritable {
    /// Appends an array.
    @inlinable
    public static func writeList(_ elements: UnsafeBufferPointer<Self>, to writer: inout JSONWriter) {
        writer.array(of: elements)
    }
}

extension JSONWriter {
    /// Appends `prefix` verbatim and `values` as an array.
    @inlinable
    public mutating func write<Value: JSONWritable>(_ prefix: StaticString, _ values: [Value]) {
        raw(prefix)
        values.withUnsafeBufferPointer { Value.writeList($0, to: &self) }
    }

    /// Appends `values` as an array.
    @inlinable
    public mutating func write<Value: JSONWritable>(_ values: [Value]) { write("", values) }

    /// Appends `values` as an array.
    @inlinable
    public mutating func write<Value: JSONWritable>(_ values: ArraySlice<Value>) {
        values.withUnsafeBufferPointer { Value.writeList($0, to: &self) }
    }

    /// Appends an array of `elements`, each by itself.
    @inlinable
    public mutating func array<Value: JSONWritable>(of elements: UnsafeBufferPointer<Value>) {
        raw("[")
        for index in elements.indices {
            if index > 0 { raw(",") }
            elements[index].write(to: &self)
        }
        raw("]")
    }
}

extension String: JSONWritable {
    /// Appends the text as a JSON string.
    @inlinable public func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Substring: JSONWritable {
    /// Appends the text as a JSON string.
    @inlinable public func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension StaticString: JSONWritable {
    /// Appends the text as a JSON string.
    @inlinable public func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Int: JSONWritable {
    /// Appends the number.
    @inlinable public func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Int32: JSONWritable {
    /// Appends the number.
    @inlinable public func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Int64: JSONWritable {
    /// Appends the number.
    @inlinable public func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension UInt64: JSONWritable {
    /// Appends the number.
    @inlinable public func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Double: JSONWritable {
    /// Appends the number; `null` where it is not finite.
    @inlinable public func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Bool: JSONWritable {
    /// Appends `true` or `false`.
    @inlinable public func write(to writer: inout JSONWriter) { writer.write(self) }
}
