extension JSONReader {
    /// Validates and consumes one escape, or the two of a surrogate pair. Precondition: the current byte is a backslash.
    mutating func scanEscape() throws(JSONError) {
        let start = index
        index += 1
        guard index < count else { throw fault(.unexpectedEnd) }
        switch base[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
            UInt8(ascii: "r"), UInt8(ascii: "t"):
            index += 1
        case UInt8(ascii: "u"):
            let unit = try scanUnit()
            if unit & 0xF800 == 0xD800 { try scanPair(unit, from: start) }
        default:
            throw fault(.invalidEscape)
        }
    }

    /// Four hexadecimal digits. Precondition: the current byte is the `u` before them.
    private mutating func scanUnit() throws(JSONError) -> UInt32 {
        var unit: UInt32 = 0
        index += 1
        for _ in 0..<4 {
            guard index < count, let digit = Self.hexValue(base[index]) else { throw fault(.invalidEscape) }
            unit = unit << 4 | digit
            index += 1
        }
        return unit
    }

    /// The low half behind a high one. The error is placed at the first escape, which is the one that cannot be read.
    private mutating func scanPair(_ unit: UInt32, from start: Int) throws(JSONError) {
        guard unit < 0xDC00 else { throw JSONError(offset: start, reason: .loneSurrogate) }
        guard index < count else { throw fault(.unexpectedEnd) }
        guard base[index] == UInt8(ascii: "\\") else { throw JSONError(offset: start, reason: .loneSurrogate) }
        guard index + 1 < count else { throw JSONError(offset: count, reason: .unexpectedEnd) }
        guard base[index + 1] == UInt8(ascii: "u") else { throw JSONError(offset: start, reason: .loneSurrogate) }
        index += 1
        let low = try scanUnit()
        guard low & 0xFC00 == 0xDC00 else { throw JSONError(offset: start, reason: .loneSurrogate) }
    }

    /// Decodes a validated string into `target`, which must have room for the whole token: no escape is shorter than
    /// what it stands for. Returns the decoded length.
    @usableFromInline
    func unescape(_ token: StringToken, to target: UnsafeMutablePointer<UInt8>) -> Int {
        var place = token.start
        var size = 0
        while place < token.end {
            let run = Self.runToBackslash(base + place, count: token.end - place)
            (target + size).update(from: base + place, count: run)
            size += run
            place += run
            if place < token.end { size += unescapeOne(&place, to: target + size) }
        }
        return size
    }

    private static func runToBackslash(_ bytes: UnsafePointer<UInt8>, count: Int) -> Int {
        var size = 0
        while size < count, bytes[size] != UInt8(ascii: "\\") { size &+= 1 }
        return size
    }

    private func unescapeOne(_ place: inout Int, to target: UnsafeMutablePointer<UInt8>) -> Int {
        let letter = base[place + 1]
        guard letter == UInt8(ascii: "u") else {
            target[0] = Self.meaning(of: letter)
            place += 2
            return 1
        }
        var scalar = unit(at: place + 2)
        place += 6
        if scalar & 0xFC00 == 0xD800 {
            scalar = 0x10000 + (scalar - 0xD800) << 10 + (unit(at: place + 2) - 0xDC00)
            place += 6
        }
        return UTF8Sequence.write(scalar, to: target)
    }

    private func unit(at place: Int) -> UInt32 {
        (place..<place + 4).reduce(0) { $0 << 4 | (Self.hexValue(base[$1]) ?? 0) }
    }

    private static func meaning(of letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: letter
        }
    }

    private static func hexValue(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - 0x30)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - 0x37)
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - 0x57)
        default: nil
        }
    }
}
