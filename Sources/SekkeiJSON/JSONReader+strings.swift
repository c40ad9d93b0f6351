extension JSONReader {
    /// Reads a string.
    /// - Throws: ``JSONError`` where no string comes next, or where it is malformed.
    public mutating func readString() throws(JSONError) -> String {
        let token = try nextString()
        if token.hasEscapes { return decodedString(token) }
        return String(decoding: UnsafeBufferPointer(start: base + token.start, count: token.count), as: UTF8.self)
    }

    /// Reads a string without making a String of it, for enum values, UUIDs and dates.
    /// - Parameter body: Gets the decoded text, valid UTF-8, for the duration of the call.
    /// - Throws: ``JSONError`` where no string comes next, or where it is malformed.
    @inlinable
    public mutating func withStringBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) throws(JSONError) -> R {
        let token = try nextString()
        guard token.hasEscapes else {
            return body(UnsafeBufferPointer(start: base + token.start, count: token.count))
        }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: token.count) { buffer in
            guard let target = buffer.baseAddress else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
            return body(UnsafeBufferPointer(start: target, count: unescape(token, to: target)))
        }
    }

    @usableFromInline
    mutating func nextString() throws(JSONError) -> StringToken {
        guard significantByte() == UInt8(ascii: "\"") else { throw mismatch() }
        return try scanString()
    }

    /// Validates and consumes a string. Precondition: the current byte is its opening quote.
    @inline(__always)
    mutating func scanString() throws(JSONError) -> StringToken {
        let start = index &+ 1
        var place = start
        while place &+ 8 <= count {
            let stops = ByteWord.stops(in: ByteWord.load(base + place))
            if stops == 0 {
                place &+= 8
                continue
            }
            place &+= stops.trailingZeroBitCount / 8
            guard base[place] == UInt8(ascii: "\"") else { break }
            index = place &+ 1
            return StringToken(start: start, end: place, hasEscapes: false)
        }
        return try scanString(from: start, at: place)
    }

    /// The rest of a string, byte by byte except for runs of plain ASCII.
    @inline(never)
    private mutating func scanString(from start: Int, at first: Int) throws(JSONError) -> StringToken {
        index = first
        var hasEscapes = false
        while index < count {
            let byte = base[index]
            if byte == UInt8(ascii: "\"") {
                let end = index
                index += 1
                return StringToken(start: start, end: end, hasEscapes: hasEscapes)
            }
            if byte == UInt8(ascii: "\\") {
                hasEscapes = true
                try scanEscape()
            } else if byte >= 0x80 {
                try scanSequence()
            } else if byte < 0x20 {
                throw fault(.controlCharacter)
            } else {
                index &+= plainRun()
            }
        }
        throw fault(.unexpectedEnd)
    }

    /// How many bytes from a plain one on are plain ASCII, as far as one word shows.
    @inline(__always)
    private func plainRun() -> Int {
        guard index &+ 8 <= count else { return 1 }
        return ByteWord.stops(in: ByteWord.load(base + index)).trailingZeroBitCount / 8
    }

    @inline(__always)
    private mutating func scanSequence() throws(JSONError) {
        let size = UTF8Sequence.length(at: base + index, available: count &- index)
        if size == 0 { throw fault(.invalidUTF8) }
        index &+= size
    }

    private func decodedString(_ token: StringToken) -> String {
        String(unsafeUninitializedCapacity: token.count) { buffer in
            guard let target = buffer.baseAddress else { return 0 }
            return unescape(token, to: target)
        }
    }
}
