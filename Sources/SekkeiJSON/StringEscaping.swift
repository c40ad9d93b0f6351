/// What a JSON string must not hold unescaped (RFC 8259, section 7): the quote, the backslash and U+0000 to U+001F.
@usableFromInline
enum StringEscaping {
    /// Two quotes and one word: copying goes by whole words and may touch up to 7 bytes behind the string.
    @inlinable static var slack: Int { 10 }
    /// The longest escape, `\u001f`.
    static var longest: Int { 6 }

    /// Copies up to the first byte that has to be escaped and returns how many bytes that was.
    ///
    /// Precondition: `target` has room for `count` and 8 more bytes.
    @inline(__always)
    static func copyClean(_ source: UnsafePointer<UInt8>, count: Int, to target: UnsafeMutablePointer<UInt8>) -> Int {
        guard count >= 8 else { return copyCleanShort(source, count: count, to: target) }
        var index = 0
        while index <= count - 8 {
            let stops = copyWord(source + index, to: target + index)
            if stops != 0 { return index + stops.trailingZeroBitCount / 8 }
            index += 8
        }
        guard index < count else { return count }
        // The last word overlaps the one before it, which is known to be clean.
        let stops = copyWord(source + count - 8, to: target + count - 8)
        return stops == 0 ? count : count - 8 + stops.trailingZeroBitCount / 8
    }

    @inline(__always)
    private static func copyWord(_ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>) -> UInt64 {
        let word = ByteWord.load(source)
        ByteWord.store(word, to: target)
        return ByteWord.escapes(in: word)
    }

    /// The same for fewer than 8 bytes, gathered into one word without reading behind them.
    @inline(__always)
    private static func copyCleanShort(_ source: UnsafePointer<UInt8>, count: Int, to target: UnsafeMutablePointer<UInt8>) -> Int {
        guard count > 0 else { return 0 }
        let word = ByteWord.loadShort(source, count: count)
        ByteWord.store(word, to: target)
        let stops = ByteWord.escapes(in: word) & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1)
        return stops == 0 ? count : stops.trailingZeroBitCount / 8
    }

    /// Writes the escape of `byte` and returns its length, which is at most `longest`.
    static func escape(_ byte: UInt8, to target: UnsafeMutablePointer<UInt8>) -> Int {
        target[0] = UInt8(ascii: "\\")
        if let short = shortEscape(byte) {
            target[1] = short
            return 2
        }
        target[1] = UInt8(ascii: "u")
        target[2] = UInt8(ascii: "0")
        target[3] = UInt8(ascii: "0")
        target[4] = hexDigit(byte >> 4)
        target[5] = hexDigit(byte & 15)
        return 6
    }

    private static func shortEscape(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
        case 0x08: UInt8(ascii: "b")
        case 0x09: UInt8(ascii: "t")
        case 0x0A: UInt8(ascii: "n")
        case 0x0C: UInt8(ascii: "f")
        case 0x0D: UInt8(ascii: "r")
        default: nil
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
    }
}
