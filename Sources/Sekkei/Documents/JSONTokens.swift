/// Takes JSON without white space apart into its tokens. The JSON is the generator's own and not checked again.
enum JSONTokens {
    /// Where the token ends that begins at a place: a string, a punctuation mark, or a run of other characters.
    static func end(at place: Int, in json: [UInt8]) -> Int {
        var end = place + 1
        if json[place] == quote {
            while json[end] != quote { end += json[end] == UInt8(ascii: "\\") ? 2 : 1 }
            return end + 1
        }
        guard !isPunctuation(json[place]) else { return end }
        while end < json.count, !isPunctuation(json[end]), json[end] != quote { end += 1 }
        return end
    }

    /// Where the strings of a list lie.
    static func strings(in json: [UInt8]) -> [Range<Int>] {
        var strings: [Range<Int>] = []
        var place = 0
        while place < json.count {
            let end = end(at: place, in: json)
            if json[place] == quote { strings.append(place..<end) }
            place = end
        }
        return strings
    }

    private static let quote = UInt8(ascii: "\"")

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: ":"): true
        default: false
        }
    }
}
