/// The well-formed byte sequences of RFC 3629, section 4.
enum UTF8Sequence {
    /// The length of the sequence beyond ASCII at `bytes`, 2 to 4; 0 where it is not well-formed.
    ///
    /// Precondition: `available`, at least 1, bytes can be read.
    @inline(__always)
    static func length(at bytes: UnsafePointer<UInt8>, available: Int) -> Int {
        let lead = bytes[0]
        if lead < 0xE0 {
            return lead >= 0xC2 && available >= 2 && isContinuation(bytes[1]) ? 2 : 0
        }
        guard available >= 3, isContinuation(bytes[1]), isContinuation(bytes[2]) else { return 0 }
        if lead < 0xF0 {
            let isOverlong = lead == 0xE0 && bytes[1] < 0xA0
            let isSurrogate = lead == 0xED && bytes[1] >= 0xA0
            return isOverlong || isSurrogate ? 0 : 3
        }
        guard lead <= 0xF4, available >= 4, isContinuation(bytes[3]) else { return 0 }
        let isOverlong = lead == 0xF0 && bytes[1] < 0x90
        let isBeyond = lead == 0xF4 && bytes[1] >= 0x90
        return isOverlong || isBeyond ? 0 : 4
    }

    /// Writes the sequence of a scalar value and returns its length. Precondition: room for 4 bytes, no surrogate.
    static func write(_ scalar: UInt32, to target: UnsafeMutablePointer<UInt8>) -> Int {
        if scalar < 0x80 {
            target[0] = UInt8(truncatingIfNeeded: scalar)
            return 1
        }
        let size = scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
        var rest = scalar
        for place in stride(from: size - 1, to: 0, by: -1) {
            target[place] = 0x80 | UInt8(truncatingIfNeeded: rest & 0x3F)
            rest >>= 6
        }
        target[0] = UInt8(truncatingIfNeeded: 0xF00 >> UInt32(size)) | UInt8(truncatingIfNeeded: rest)
        return size
    }

    @inline(__always)
    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
