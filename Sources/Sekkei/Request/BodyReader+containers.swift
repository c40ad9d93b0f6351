public import SekkeiJSON

extension BodyReader {
    /// Reads an object or an enum of the spec.
    @inlinable
    public mutating func value<Value: JSONReadable>(
        _ field: Int = -1, nullable: Bool = false, as type: Value.Type = Value.self
    ) throws(JSONError) -> Value? {
        guard try beginValue(field, nullable: nullable) else { return nil }
        return try Value(from: &self)
    }

    /// Notes that a property is being read; false where there is nothing to read.
    @usableFromInline
    mutating func beginValue(_ field: Int, nullable: Bool) throws(JSONError) -> Bool {
        guard try begin(field) else { return false }
        if nullable, try json.peek() == .null {
            _ = try json.readNull()
            return false
        }
        return true
    }

    /// Reads a list; elements past `maxItems` are passed over unread.
    @inlinable
    public mutating func list<Element>(
        _ field: Int = -1, nullable: Bool = false, minItems: Int = 0, maxItems: Int = .max,
        _ element: (inout BodyReader) throws -> Element?
    ) throws(JSONError) -> [Element]? {
        guard try beginList(field, nullable: nullable) else { return nil }
        var elements: [Element] = []
        var count = 0
        while try nextElement(count, maxItems: maxItems) {
            if count < maxItems, let value = try read(element) {
                if elements.isEmpty { elements.reserveCapacity(4) }
                elements.append(value)
            }
            count += 1
        }
        endList(count, minItems: minItems, maxItems: maxItems)
        return elements
    }

    /// Reads a list whose elements must differ.
    @inlinable
    public mutating func list<Element: Hashable>(
        _ field: Int = -1, nullable: Bool = false, minItems: Int = 0, maxItems: Int = .max, unique: Bool,
        _ element: (inout BodyReader) throws -> Element?
    ) throws(JSONError) -> [Element]? {
        guard let elements = try list(field, nullable: nullable, minItems: minItems, maxItems: maxItems, element) else { return nil }
        if unique, Self.hasRepetition(elements) { refuseRepetition() }
        return elements
    }

    /// Runs a closure of generated code. Those call nothing but the methods of this reader, whose errors are all `JSONError`;
    /// their type is not written out, so that generated code stays short.
    @inlinable
    mutating func read<Value>(_ value: (inout BodyReader) throws -> Value?) throws(JSONError) -> Value? {
        do {
            return try value(&self)
        } catch let error as JSONError {
            throw error
        } catch {
            throw JSONError(offset: offset, reason: .unexpectedKind)
        }
    }

    @usableFromInline
    static func hasRepetition<Element: Hashable>(_ elements: [Element]) -> Bool {
        // JSON compares code points; to Swift, é and e with an accent are one.
        if let texts = elements as? [String] { return Set(texts.map { Array($0.unicodeScalars) }).count < texts.count }
        if elements.count > 8 { return Set(elements).count < elements.count }
        return elements.indices.contains { elements[($0 + 1)...].contains(elements[$0]) }
    }

    /// Reads an object whose members all are of one type.
    /// - Parameters:
    ///   - keyMinLength: The least length of a member's name, in code points; so is `keyMaxLength`.
    ///   - keyPattern: What every name must match.
    @inlinable
    public mutating func map<Value>(
        _ field: Int = -1, nullable: Bool = false, minProperties: Int = 0, maxProperties: Int = .max, keyMinLength: Int = 0,
        keyMaxLength: Int = .max, keyPattern: PatternProgram? = nil, _ value: (inout BodyReader) throws -> Value?
    ) throws(JSONError) -> [String: Value]? {
        guard try beginValue(field, nullable: nullable), try beginObject() else { return nil }
        var members: [String: Value] = [:]
        var names: Set<String> = []
        while let key = try nextKey() {
            let name = key.string
            guard try isFirst(names.insert(name).inserted) else { continue }
            checkKey(name, minLength: keyMinLength, maxLength: keyMaxLength, pattern: keyPattern)
            if let member = try read(value) { members[name] = member }
        }
        endObject(minProperties: minProperties, maxProperties: maxProperties)
        return members
    }

    /// Reads a field of a merge patch.
    /// - Parameter clearable: Whether `null` means to clear the field; otherwise it is a fault.
    @inlinable
    public mutating func patch<Value>(
        _ field: Int, clearable: Bool = false, _ value: (inout BodyReader) throws -> Value?
    ) throws(JSONError) -> Patch<Value> {
        switch try beginPatch(field, clearable: clearable) {
        case .absent: return .absent
        case .null: return .null
        case .value: return try read(value).map(Patch.value) ?? .absent
        }
    }

    @usableFromInline
    mutating func beginPatch(_ field: Int, clearable: Bool) throws(JSONError) -> Patch<Void> {
        guard try begin(field) else { return .absent }
        guard clearable, try json.peek() == .null else { return .value(()) }
        _ = try json.readNull()
        return .null
    }

    @usableFromInline
    mutating func beginList(_ field: Int, nullable: Bool) throws(JSONError) -> Bool {
        guard try expect(.array, "array", field, nullable: nullable) else { return false }
        try json.beginArray()
        push(BodyFrame(isArray: true))
        return true
    }

    @usableFromInline
    mutating func nextElement(_ index: Int, maxItems: Int) throws(JSONError) -> Bool {
        guard try json.nextElement() else { return false }
        setIndex(index)
        if index >= maxItems { try json.skipValue() }
        return true
    }

    @usableFromInline
    mutating func endList(_ count: Int, minItems: Int, maxItems: Int) {
        pop()
        if count < minItems { fault(BrokenRule(constraint: .minItems, parameter: .integer(Int64(minItems)))) }
        if count > maxItems { fault(BrokenRule(constraint: .maxItems, parameter: .integer(Int64(maxItems)))) }
    }

    @usableFromInline
    mutating func refuseRepetition() { fault(BrokenRule(constraint: .uniqueItems)) }

    /// Passes a repeated member over, with a fault.
    @usableFromInline
    mutating func isFirst(_ first: Bool) throws(JSONError) -> Bool {
        if !first { fault(BrokenRule(constraint: .duplicate), value: try skipped()) }
        return first
    }
}
