extension JSONReader {
    /// Consumes the next value whatever it is. It is validated like one that is read: grammar, UTF-8, depth.
    /// - Throws: ``JSONError`` where it is malformed.
    public mutating func skipValue() throws(JSONError) {
        switch try peek() {
        case .string: _ = try scanString()
        case .number: _ = try readNumberText()
        case .boolean: _ = try readBool()
        case .null: _ = try readNull()
        case .array:
            try beginArray()
            while try nextElement() { try skipValue() }
        case .object:
            try beginObject()
            while try nextMember() {
                _ = try scanString()
                try consumeColon()
                try skipValue()
            }
        }
    }

    /// Consumes and validates the next value and gives its text as it stands, which points into the document.
    /// - Throws: ``JSONError`` where it is malformed.
    public mutating func skipValueBytes() throws(JSONError) -> UnsafeRawBufferPointer {
        _ = significantByte()
        let start = index
        try skipValue()
        return UnsafeRawBufferPointer(start: base + start, count: index - start)
    }
}
