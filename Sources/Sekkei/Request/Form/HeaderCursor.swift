/// A position in a field value.
struct HeaderCursor {
    private let text: [UInt8]
    private var place = 0

    init(_ text: some Collection<UInt8>) { self.text = Array(text) }

    var isAtEnd: Bool { place == text.count }

    func isAt(_ byte: UInt8) -> Bool { place < text.count && text[place] == byte }

    mutating func consume(_ byte: UInt8) -> Bool {
        guard isAt(byte) else { return false }
        place += 1
        return true
    }

    mutating func skipSpace() {
        while isAt(UInt8(ascii: " ")) || isAt(UInt8(ascii: "\t")) { place += 1 }
    }

    /// Goes behind the next comma that stands in no quoted text, or to the end.
    mutating func skipElement() {
        while place < text.count, !consume(UInt8(ascii: ",")) {
            if isAt(UInt8(ascii: "\"")) { _ = quoted() } else { place += 1 }
        }
    }

    /// A token (RFC 9110, section 5.6.2); nil where none stands here.
    mutating func token() -> String? { run(Self.isToken) }

    /// A token, or two with a slash between.
    mutating func typedToken() -> String? { run { Self.isToken($0) || $0 == UInt8(ascii: "/") } }

    mutating func tokenOrQuoted() -> String? {
        isAt(UInt8(ascii: "\"")) ? quoted() : token()
    }

    private mutating func run(_ belongs: (UInt8) -> Bool) -> String? {
        let start = place
        while place < text.count, belongs(text[place]) { place += 1 }
        return place > start ? String(decoding: text[start..<place], as: UTF8.self) : nil
    }

    /// A quoted text. A backslash escapes quotes and backslashes only, for some clients send paths with bare ones.
    private mutating func quoted() -> String? {
        var content: [UInt8] = []
        place += 1
        while place < text.count {
            let byte = text[place]
            place += 1
            if byte == UInt8(ascii: "\"") { return String(validating: content, as: UTF8.self) }
            if byte == UInt8(ascii: "\\"), isAt(UInt8(ascii: "\"")) || isAt(UInt8(ascii: "\\")) {
                content.append(text[place])
                place += 1
            } else {
                content.append(byte)
            }
        }
        return nil
    }

    static func isToken(_ byte: UInt8) -> Bool {
        ASCIIClass.isAlphanumeric(byte) || ASCIIClass.contains("!#$%&'*+-.^_`|~", byte)
    }
}
