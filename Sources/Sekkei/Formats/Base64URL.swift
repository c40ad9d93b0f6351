/// Base64 with the alphabet for URLs, without padding (RFC 4648, section 5). Every byte sequence has exactly one text, so that no token
/// and no cursor has two spellings.
package enum Base64URL {
    private static let digits: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

    package static func encode(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.underestimatedCount * 4 + 2) / 3)
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 6 {
                count -= 6
                text.append(digit(bits >> UInt32(count)))
            }
        }
        if count > 0 { text.append(digit(bits << UInt32(6 - count))) }
        return String(decoding: text, as: UTF8.self)
    }

    /// - Returns: Nil for characters outside the alphabet, for impossible lengths, and where bits that mean nothing are set.
    package static func decode(_ text: some StringProtocol) -> [UInt8]? {
        text.utf8.withContiguousStorageIfAvailable(decode) ?? Array(text.utf8).withUnsafeBufferPointer(decode)
    }

    private static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        let tail = text.count % 4 * 6 % 8
        guard text.count % 4 != 1 else { return nil }
        var bits: UInt32 = 0
        var isInAlphabet = true
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count * 6 / 8) { bytes, count in
            var held: UInt32 = 0
            for digit in text {
                guard let value = value(of: digit) else {
                    isInAlphabet = false
                    return
                }
                bits = bits << 6 | value
                held += 6
                guard held >= 8 else { continue }
                held -= 8
                bytes[count] = UInt8(truncatingIfNeeded: bits >> held)
                count += 1
            }
        }
        return isInAlphabet && bits & ((1 << UInt32(tail)) - 1) == 0 ? bytes : nil
    }

    private static func digit(_ bits: UInt32) -> UInt8 { digits.utf8Start[Int(bits & 63)] }

    private static func value(of character: UInt8) -> UInt32? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character) - 97 + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character) - 48 + 52
        case UInt8(ascii: "-"): 62
        case UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
