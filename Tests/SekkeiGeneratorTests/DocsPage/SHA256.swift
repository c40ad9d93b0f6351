import Foundation

/// FIPS 180-4, for the hashes by which a policy names the page's script and style.
enum SHA256 {
    /// A source of the Content Security Policy: `sha256-…`.
    static func source(_ text: String) -> String { "sha256-" + Data(digest(Array(text.utf8))).base64EncodedString() }

    static func digest(_ message: [UInt8]) -> [UInt8] {
        var padded = message + [0x80]
        while padded.count % 64 != 56 { padded.append(0) }
        padded += bytes(of: UInt64(message.count * 8))
        var state = initial
        for start in stride(from: 0, to: padded.count, by: 64) { mix(padded[start..<(start + 64)], into: &state) }
        return state.flatMap { bytes(of: $0) }
    }

    private static func bytes(of number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian) { Array($0) }
    }

    private static func mix(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
        var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { start in
            block[start..<(start + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        for index in 16..<64 {
            let (early, late) = (words[index - 15], words[index - 2])
            let first = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
            let second = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
            words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
        }
        var registers = state
        for (word, constant) in zip(words, constants) { step(&registers, word &+ constant) }
        for index in state.indices { state[index] &+= registers[index] }
    }

    private static func step(_ r: inout [UInt32], _ input: UInt32) {
        let choice = r[4] & r[5] ^ ~r[4] & r[6]
        let majority = r[0] & r[1] ^ r[0] & r[2] ^ r[1] & r[2]
        let first = r[7] &+ (rotated(r[4], 6) ^ rotated(r[4], 11) ^ rotated(r[4], 25)) &+ choice &+ input
        let second = (rotated(r[0], 2) ^ rotated(r[0], 13) ^ rotated(r[0], 22)) &+ majority
        r = [first &+ second, r[0], r[1], r[2], r[3] &+ first, r[4], r[5], r[6]]
    }

    private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

    private static let primes = (2...311).filter { number in !(2..<number).contains { number % $0 == 0 } }
    private static let initial = primes.prefix(8).map { fraction(Double($0).squareRoot()) }
    private static let constants = primes.map { fraction(cbrt(Double($0))) }

    /// The first 32 bits behind the point.
    private static func fraction(_ number: Double) -> UInt32 { UInt32((number - number.rounded(.down)) * 4_294_967_296) }
}
