extension JSONReader {
    /// Reads `true` or `false`.
    /// - Throws: ``JSONError`` where neither comes next.
    public mutating func readBool() throws(JSONError) -> Bool {
        switch significantByte() {
        case UInt8(ascii: "t"):
            try literal("true")
            return true
        case UInt8(ascii: "f"):
            try literal("false")
            return false
        default:
            throw mismatch()
        }
    }

    /// Consumes `null` if it comes next.
    /// - Returns: Whether it did; if not, nothing but white space has been consumed.
    /// - Throws: ``JSONError`` where `n` begins something else.
    public mutating func readNull() throws(JSONError) -> Bool {
        guard significantByte() == UInt8(ascii: "n") else { return false }
        try literal("null")
        return true
    }

    @inline(__always)
    private mutating func literal(_ text: StaticString) throws(JSONError) {
        let size = text.utf8CodeUnitCount
        guard size <= count &- index, JSONKey.isEqual(base + index, text.utf8Start, count: size) else {
            throw literalFault(text)
        }
        index &+= size
    }

    @inline(never)
    private mutating func literalFault(_ text: StaticString) -> JSONError {
        for place in 0..<text.utf8CodeUnitCount {
            guard index < count, base[index] == text.utf8Start[place] else { break }
            index += 1
        }
        return fault(.unexpectedByte)
    }
}
