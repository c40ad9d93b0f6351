extension JSONReader {
    /// Reads a number as a 64-bit integer, or says why it is none.
    /// - Throws: ``JSONError`` where no number comes next, or where it is malformed.
    public mutating func readInteger() throws(JSONError) -> JSONInteger {
        let isNegative = significantByte() == UInt8(ascii: "-")
        let start = isNegative ? index &+ 1 : index
        var place = start
        var value: Int64 = 0
        while place < count, base[place] &- UInt8(ascii: "0") < 10 {
            value = value &* 10 &+ Int64(base[place] &- UInt8(ascii: "0"))
            place &+= 1
        }
        let size = place &- start
        // 18 digits always fit. All else, wrong numbers included, is for the thorough way.
        guard size > 0, size <= 18, size == 1 || base[start] != UInt8(ascii: "0"), !isPointOrExponent(at: place) else {
            return DecimalNumber(try readNumberText()).integer
        }
        index = place
        return .value(isNegative ? -value : value)
    }

    /// Reads a number as the nearest Double.
    /// - Returns: nil where the number is too large for a Double. Numbers too small become 0, with their sign.
    /// - Throws: ``JSONError`` where no number comes next, or where it is malformed.
    public mutating func readDouble() throws(JSONError) -> Double? {
        let text = try readNumberText()
        if let value = DecimalNumber(text).exactDouble { return value }
        let nearest = Double(String(decoding: text, as: UTF8.self))
        guard let nearest, nearest.isFinite else { return nil }
        return nearest
    }

    /// Reads a number and gives its text as it stands, which no type could round. It points into the document.
    /// - Throws: ``JSONError`` where no number comes next, or where it is malformed.
    public mutating func readNumberText() throws(JSONError) -> UnsafeBufferPointer<UInt8> {
        let first = significantByte()
        let start = index
        guard first == UInt8(ascii: "-") || first &- UInt8(ascii: "0") < 10 else { throw mismatch() }
        if first == UInt8(ascii: "-") { index += 1 }
        if index < count, base[index] == UInt8(ascii: "0") {
            index += 1
            if index < count, base[index] &- UInt8(ascii: "0") < 10 { throw fault(.invalidNumber) }
        } else {
            try digits()
        }
        if index < count, base[index] == UInt8(ascii: ".") {
            index += 1
            try digits()
        }
        try exponent()
        return UnsafeBufferPointer(start: base + start, count: index - start)
    }

    private func isPointOrExponent(at place: Int) -> Bool {
        guard place < count else { return false }
        let byte = base[place]
        return byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e")
    }

    private mutating func exponent() throws(JSONError) {
        guard index < count, base[index] | 0x20 == UInt8(ascii: "e") else { return }
        index += 1
        if index < count, base[index] == UInt8(ascii: "+") || base[index] == UInt8(ascii: "-") { index += 1 }
        try digits()
    }

    private mutating func digits() throws(JSONError) {
        let start = index
        while index < count, base[index] &- UInt8(ascii: "0") < 10 { index &+= 1 }
        if index == start { throw fault(.invalidNumber) }
    }
}
