extension JSONReader {
    /// Consumes `{`.
    /// - Throws: ``JSONError`` where no object begins, or where it would be nested too deep.
    public mutating func beginObject() throws(JSONError) { try open(UInt8(ascii: "{")) }

    /// Consumes `[`.
    /// - Throws: ``JSONError`` where no array begins, or where it would be nested too deep.
    public mutating func beginArray() throws(JSONError) { try open(UInt8(ascii: "[")) }

    /// Consumes the name of the next member with its comma and colon, so that its value comes next.
    ///
    /// Names may come again: the caller has to notice.
    /// - Returns: The name, valid until the next one is read; nil where the object ended and `}` was consumed.
    /// - Throws: ``JSONError`` on anything else, a comma before `}` included.
    public mutating func nextKey() throws(JSONError) -> JSONKey? {
        guard try nextMember() else { return nil }
        let token = try scanString()
        try consumeColon()
        guard token.hasEscapes else { return JSONKey(bytes: base + token.start, count: token.count) }
        return decodedKey(token)
    }

    /// Consumes the comma before the next element, so that its value comes next.
    /// - Returns: False where the array ended and `]` was consumed.
    /// - Throws: ``JSONError`` on anything else, a comma before `]` included.
    public mutating func nextElement() throws(JSONError) -> Bool {
        try next(before: UInt8(ascii: "]"))
    }

    /// Goes to the quote of the next name. False where the object ended.
    @inline(__always)
    mutating func nextMember() throws(JSONError) -> Bool {
        guard try next(before: UInt8(ascii: "}")) else { return false }
        guard index < count, base[index] == UInt8(ascii: "\"") else { throw fault(.unexpectedByte) }
        return true
    }

    @inline(__always)
    mutating func consumeColon() throws(JSONError) {
        guard significantByte() == UInt8(ascii: ":") else { throw fault(.unexpectedByte) }
        index &+= 1
    }

    private mutating func open(_ bracket: UInt8) throws(JSONError) {
        guard significantByte() == bracket else { throw mismatch() }
        guard depth < maxDepth else { throw fault(.tooDeep) }
        depth += 1
        index &+= 1
        isFresh = true
    }

    @inline(__always)
    private mutating func next(before end: UInt8) throws(JSONError) -> Bool {
        let byte = significantByte()
        if byte == end {
            index &+= 1
            depth -= 1
            isFresh = false
            return false
        }
        if isFresh {
            isFresh = false
            return true
        }
        guard byte == UInt8(ascii: ",") else { throw fault(.unexpectedByte) }
        index &+= 1
        if significantByte() == end { throw fault(.trailingComma) }
        return true
    }

    @inline(never)
    private mutating func decodedKey(_ token: StringToken) -> JSONKey {
        if !isKnownUniquelyReferenced(&keyText) { keyText = KeyText(capacity: token.count) }
        guard let keyText else { return JSONKey(bytes: base, count: 0) }
        keyText.require(token.count)
        return JSONKey(bytes: keyText.bytes, count: unescape(token, to: keyText.bytes))
    }
}
