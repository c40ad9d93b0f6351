/// Eight bytes of text in one register, the first byte lowest, and searches in all of them at once.
///
/// The searches set the top bit of each byte found. Above the lowest hit they may show false ones (a borrow runs upwards),
/// so only "none" and the lowest hit can be relied on.
enum ByteWord {
    private static var ones: UInt64 { 0x0101_0101_0101_0101 }
    private static var tops: UInt64 { 0x8080_8080_8080_8080 }

    /// Precondition: 8 bytes can be read.
    @inline(__always)
    static func load(_ source: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(source).loadUnaligned(as: UInt64.self))
    }

    /// Precondition: `count` bytes, 1 to 7, can be read. The missing bytes are 0.
    @inline(__always)
    static func loadShort(_ source: UnsafePointer<UInt8>, count: Int) -> UInt64 {
        if count >= 4 {
            let low = UInt32(littleEndian: UnsafeRawPointer(source).loadUnaligned(as: UInt32.self))
            let high = UInt32(littleEndian: UnsafeRawPointer(source + (count - 4)).loadUnaligned(as: UInt32.self))
            return UInt64(low) | UInt64(high) &<< UInt64(truncatingIfNeeded: (count &- 4) &* 8)
        }
        let middle = UInt64(source[count / 2]) &<< UInt64(truncatingIfNeeded: count / 2 &* 8)
        let last = UInt64(source[count - 1]) &<< UInt64(truncatingIfNeeded: (count &- 1) &* 8)
        return UInt64(source[0]) | middle | last
    }

    /// Precondition: 8 bytes can be written.
    @inline(__always)
    static func store(_ word: UInt64, to target: UnsafeMutablePointer<UInt8>) {
        UnsafeMutableRawPointer(target).storeBytes(of: word.littleEndian, as: UInt64.self)
    }

    /// Control characters, quotes and backslashes.
    @inline(__always)
    static func escapes(in word: UInt64) -> UInt64 {
        let controls = (word &- ones &* 0x20) & ~word
        return (controls | matches(word ^ (ones &* 0x22)) | matches(word ^ (ones &* 0x5C))) & tops
    }

    /// Control characters, quotes, backslashes and everything beyond ASCII.
    @inline(__always)
    static func stops(in word: UInt64) -> UInt64 {
        escapes(in: word) | word & tops
    }

    @inline(__always)
    private static func matches(_ difference: UInt64) -> UInt64 {
        (difference &- ones) & ~difference
    }
}
