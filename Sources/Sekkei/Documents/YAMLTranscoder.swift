/// Writes JSON without white space as block-style YAML 1.2 that readers of YAML 1.1 take for the same.
///
/// The JSON is the generator's own and not checked again. Every JSON string is a double-quoted scalar of YAML; the quotes are left
/// out where no reader could take the words for anything else.
struct YAMLTranscoder {
    private let json: [UInt8]
    private var place = 0
    private var yaml: [UInt8] = []

    /// The YAML of a document.
    static func yaml(of json: [UInt8]) -> [UInt8] {
        var transcoder = YAMLTranscoder(json: json)
        transcoder.yaml.reserveCapacity(json.count * 2)
        transcoder.writeValue(depth: 0, isBehindDash: true)
        transcoder.endLine()
        return transcoder.yaml
    }

    private init(json: [UInt8]) { self.json = json }

    private enum Mark {
        static let open = UInt8(ascii: "{")
        static let list = UInt8(ascii: "[")
    }

    /// - Parameters:
    ///   - depth: How far the members of the value are indented.
    ///   - isBehindDash: Whether the first member begins on the line on which the value stands, as behind the dash of a list.
    private mutating func writeValue(depth: Int, isBehindDash: Bool) {
        switch json[place] {
        case Mark.open, Mark.list: writeCollection(depth: depth, isBehindDash: isBehindDash)
        default: writeScalar()
        }
    }

    private mutating func writeCollection(depth: Int, isBehindDash: Bool) {
        let isObject = json[place] == Mark.open
        place += 1
        if json[place] == json[place - 1] + 2 {
            place += 1
            if !isBehindDash { yaml.append(UInt8(ascii: " ")) }
            return yaml += isObject ? "{}".utf8 : "[]".utf8
        }
        var isFirst = true
        repeat {
            if !isFirst { place += 1 }
            if !isFirst || !isBehindDash { beginLine(depth) }
            isFirst = false
            if isObject { writeMember(depth) } else { writeItem(depth) }
        } while json[place] == UInt8(ascii: ",")
        place += 1
    }

    private mutating func writeMember(_ depth: Int) {
        writeScalar()
        place += 1
        yaml.append(UInt8(ascii: ":"))
        if json[place] != Mark.open, json[place] != Mark.list { yaml.append(UInt8(ascii: " ")) }
        writeValue(depth: depth + 1, isBehindDash: false)
    }

    private mutating func writeItem(_ depth: Int) {
        yaml += "- ".utf8
        writeValue(depth: depth + 1, isBehindDash: true)
    }

    private mutating func writeScalar() {
        let end = JSONTokens.end(at: place, in: json)
        let token = json[place..<end]
        place = end
        let isPlain = token.first == UInt8(ascii: "\"") && PlainScalar.allows(token.dropFirst().dropLast())
        yaml += isPlain ? token.dropFirst().dropLast() : token
    }

    private mutating func beginLine(_ depth: Int) {
        endLine()
        for _ in 0..<depth { yaml += "  ".utf8 }
    }

    private mutating func endLine() { yaml.append(UInt8(ascii: "\n")) }
}
