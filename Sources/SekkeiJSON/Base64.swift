/// Base64 with the standard alphabet and padding (RFC 4648, section 4).
package enum Base64 {
    /// How long the text of so many bytes is.
    package static func encodedCount(_ count: Int) -> Int { (count + 2) / 3 * 4 }

    /// Writes the text and returns its length. Precondition: `target` has room for it.
    package static func encode(_ bytes: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>) -> Int {
        let letters = alphabet.utf8Start
        var size = 0
        var place = 0
        while place &+ 2 < bytes.count {
            let group = Int(bytes[place]) &<< 16 | Int(bytes[place &+ 1]) &<< 8 | Int(bytes[place &+ 2])
            target[size] = letters[group &>> 18]
            target[size &+ 1] = letters[group &>> 12 & 63]
            target[size &+ 2] = letters[group &>> 6 & 63]
            target[size &+ 3] = letters[group & 63]
            place &+= 3
            size &+= 4
        }
        guard place < bytes.count else { return size }
        let hasTwo = place + 1 < bytes.count
        let group = Int(bytes[place]) << 16 | (hasTwo ? Int(bytes[place + 1]) << 8 : 0)
        target[size] = letters[group >> 18]
        target[size + 1] = letters[group >> 12 & 63]
        target[size + 2] = hasTwo ? letters[group >> 6 & 63] : UInt8(ascii: "=")
        target[size + 3] = UInt8(ascii: "=")
        return size + 4
    }

    /// Reads a text strictly: no white space, no missing padding, and no bits set that stand for nothing (section 3.5).
    /// - Returns: nil where the text is anything else.
    package static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard text.count % 4 == 0 else { return nil }
        guard !text.isEmpty else { return [] }
        let padding = text[text.count - 1] != pad ? 0 : text[text.count - 2] != pad ? 1 : 2
        let groups = padding == 0 ? text.count / 4 : text.count / 4 - 1
        var isValid = true
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count / 4 * 3) { target, size in
            isValid = decode(text, groups: groups, to: target)
            size = groups * 3
            guard isValid, padding > 0 else { return }
            let tail = UnsafeBufferPointer(rebasing: text[(groups * 4)...])
            isValid = decodeTail(tail, padding: padding, to: target, &size)
        }
        return isValid ? bytes : nil
    }

    private static var pad: UInt8 { UInt8(ascii: "=") }

    private static var alphabet: StaticString { "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/" }

    /// The value of each letter; 255 for bytes that are none.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for value in 0..<64 { values[Int(alphabet.utf8Start[value])] = UInt8(value) }
        return values
    }()

    private static func decode(
        _ text: UnsafeBufferPointer<UInt8>, groups: Int, to target: UnsafeMutableBufferPointer<UInt8>
    ) -> Bool {
        values.withUnsafeBufferPointer { values in
            var wrong: UInt8 = 0
            for group in 0..<groups {
                let place = group &* 4
                let (a, b) = (values[Int(text[place])], values[Int(text[place &+ 1])])
                let (c, d) = (values[Int(text[place &+ 2])], values[Int(text[place &+ 3])])
                wrong |= a | b | c | d
                target[group &* 3] = a &<< 2 | b &>> 4
                target[group &* 3 &+ 1] = b &<< 4 | c &>> 2
                target[group &* 3 &+ 2] = c &<< 6 | d
            }
            return wrong < 64
        }
    }

    /// The last group, of two or three letters.
    private static func decodeTail(
        _ text: UnsafeBufferPointer<UInt8>, padding: Int, to target: UnsafeMutableBufferPointer<UInt8>, _ size: inout Int
    ) -> Bool {
        let (a, b) = (values[Int(text[0])], values[Int(text[1])])
        let c = padding == 1 ? values[Int(text[2])] : 0
        guard a | b | c < 64, (padding == 1 ? c & 3 : b & 15) == 0 else { return false }
        target[size] = a << 2 | b >> 4
        size += 1
        if padding == 1 {
            target[size] = b << 4 | c >> 2
            size += 1
        }
        return true
    }
}
