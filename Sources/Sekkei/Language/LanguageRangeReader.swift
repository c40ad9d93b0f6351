/// Reads the elements of an `Accept-Language` value one by one, checking the grammar on the way.
struct LanguageRangeReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0
    /// Whether reading ended at something that the grammar does not allow.
    private(set) var isMalformed = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The next range, or nil at the end or at a fault. Empty elements are passed over (RFC 9110, section 5.6.1).
    mutating func next() -> LanguageRange? {
        skipSpace()
        while take(UInt8(ascii: ",")) { skipSpace() }
        guard place < bytes.count else { return nil }
        let start = place
        guard let length = range(), let weight = weight() else {
            isMalformed = true
            return nil
        }
        skipSpace()
        guard place == bytes.count || bytes[place] == UInt8(ascii: ",") else {
            isMalformed = true
            return nil
        }
        return LanguageRange(start: start, length: length, weight: weight)
    }

    /// Reads `*`, whose length is 0, or 1 to 8 letters followed by subtags of 1 to 8 letters and digits.
    private mutating func range() -> Int? {
        if take(UInt8(ascii: "*")) { return 0 }
        let start = place
        guard subtag(isFirst: true) else { return nil }
        while take(UInt8(ascii: "-")) {
            guard subtag(isFirst: false) else { return nil }
        }
        return place - start
    }

    private mutating func subtag(isFirst: Bool) -> Bool {
        let start = place
        while place < bytes.count, Self.isLetter(bytes[place]) || (!isFirst && Self.isDigit(bytes[place])) { place += 1 }
        return (1...8).contains(place - start)
    }

    /// Reads `;q=` with a weight of up to three decimals; 1,000 where there is none.
    private mutating func weight() -> Int? {
        skipSpace()
        guard take(UInt8(ascii: ";")) else { return 1_000 }
        skipSpace()
        guard take(UInt8(ascii: "q")) || take(UInt8(ascii: "Q")), take(UInt8(ascii: "=")) else { return nil }
        let isOne = take(UInt8(ascii: "1"))
        guard isOne || take(UInt8(ascii: "0")) else { return nil }
        let thousandths = decimals()
        guard isOne else { return thousandths }
        return thousandths == 0 ? 1_000 : nil
    }

    private mutating func decimals() -> Int {
        guard take(UInt8(ascii: ".")) else { return 0 }
        var value = 0
        var unit = 100
        while unit > 0, place < bytes.count, Self.isDigit(bytes[place]) {
            value += Int(bytes[place] - UInt8(ascii: "0")) * unit
            unit /= 10
            place += 1
        }
        return value
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard place < bytes.count, bytes[place] == byte else { return false }
        place += 1
        return true
    }

    private mutating func skipSpace() {
        while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
