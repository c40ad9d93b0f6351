/// Reads a list of entity tags.
struct TagScanner {
    private var rest: ArraySlice<UInt8>

    init(_ value: String) {
        rest = Array(value.utf8)[...]
    }

    mutating func list() -> EntityTagList {
        skip { $0 == Self.comma || Self.isSpace($0) }
        if rest.first == UInt8(ascii: "*") {
            rest.removeFirst()
            skip(Self.isSpace)
            return rest.isEmpty ? .any : .malformed
        }
        var tags: [EntityTag] = []
        while !rest.isEmpty {
            guard let tag = tag(), endOfMember() else { return .malformed }
            tags.append(tag)
        }
        return tags.isEmpty ? .malformed : .tags(tags)
    }

    private mutating func tag() -> EntityTag? {
        let isWeak = rest.starts(with: "W/".utf8)
        if isWeak { rest = rest.dropFirst(2) }
        guard rest.popFirst() == Self.quote, let end = rest.firstIndex(of: Self.quote) else { return nil }
        let opaque = rest[..<end]
        guard opaque.allSatisfy(Self.isTagCharacter) else { return nil }
        rest = rest[(end + 1)...]
        return EntityTag(isWeak: isWeak, opaque: String(decoding: opaque, as: UTF8.self))
    }

    /// Goes on to the next member. Empty members mean nothing (RFC 9110, section 5.6.1).
    private mutating func endOfMember() -> Bool {
        skip(Self.isSpace)
        guard let next = rest.first else { return true }
        guard next == Self.comma else { return false }
        skip { $0 == Self.comma || Self.isSpace($0) }
        return true
    }

    private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
        rest = rest.drop(while: isSkipped)
    }

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// `etagc` of RFC 9110: visible ASCII but the quote, and bytes above.
    private static func isTagCharacter(_ byte: UInt8) -> Bool { byte == 0x21 || (byte >= 0x23 && byte != 0x7F) }
}
