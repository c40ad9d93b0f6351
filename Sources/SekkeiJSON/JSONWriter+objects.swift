extension JSONWriter {
    /// Appends an object with a member in front that says of which kind it is.
    /// - Parameters:
    ///   - tag: The opening brace and the first member, such as `{"kind":"moved"`.
    ///   - value: What writes the object; it must not write a member of the tag's name itself.
    /// - Precondition: `value` writes an object.
    @inlinable
    public mutating func writeTagged<Value: JSONWritable>(_ tag: StaticString, _ value: Value) {
        raw(tag)
        let start = length
        value.write(to: &self)
        joinObject(at: start)
    }

    /// Makes the object that begins at `start` the continuation of the one whose first members stand before it.
    @usableFromInline
    mutating func joinObject(at start: Int) {
        precondition(length >= start + 2 && storage[start] == UInt8(ascii: "{"), "only objects can be tagged")
        if storage[start + 1] == UInt8(ascii: "}") {
            storage[start] = UInt8(ascii: "}")
            length = start + 1
        } else {
            storage[start] = UInt8(ascii: ",")
        }
    }

    /// Appends further members to the object that is being written, by name, with a comma in front where one is due.
    ///
    /// - Parameter declared: The names that other members of the object have, present or not: a further one of such a name is
    ///   left out, for no object may have two. None of the others may stand in the object already: the writer cannot know.
    @inlinable
    public mutating func members<Value: JSONWritable>(
        _ members: [String: Value], besides declared: @autoclosure () -> [String] = []
    ) {
        guard !members.isEmpty else { return }
        let declared = Set(declared())
        for (name, value) in members.sorted(by: { $0.key < $1.key }) where !declared.contains(name) {
            member("")
            write(name)
            raw(":")
            value.write(to: &self)
        }
    }
}
