public import SekkeiJSON

extension BodyReader {
    /// Reads the value of a member that nobody declared into the map of such members.
    ///
    /// It stands in the place of ``unknownField()``.
    /// - Parameter key: The name that ``nextKey()`` has just given.
    @inlinable
    public mutating func additional<Value>(
        _ key: JSONKey, into members: inout [String: Value], _ value: (inout BodyReader) throws -> Value?
    ) throws(JSONError) {
        if try passedOverTag() { return }
        let name = key.string
        guard try isFirst(members[name] == nil) else { return }
        checkKey(name)
        if let member = try read(value) { members[name] = member }
    }

    /// Reports a name that must not be, at the member itself.
    /// - Parameter rules: Lengths count code points.
    @usableFromInline
    mutating func checkKey(_ name: String, minLength: Int = 0, maxLength: Int = .max, pattern: PatternProgram? = nil) {
        let rules = StringRules(minLength: minLength, maxLength: maxLength, pattern: pattern)
        if let broken = rules.check(name) { fault(broken, value: .text(name)) }
    }
}
