/// One element of an `Accept-Language` value.
struct LanguageRange {
    /// What a range says about a language.
    enum Relation {
        /// The range equals the language or is a prefix of it.
        case covers
        /// The language is a prefix of the range.
        case narrows
        case none
    }

    /// Where the first byte of the range stands; for `*` the range is empty.
    let start: Int
    let length: Int
    /// In thousandths.
    let weight: Int

    /// - Parameter tag: In lower case.
    func relation(to tag: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Relation {
        let shared = min(length, tag.count)
        for offset in 0..<shared where Self.lowered(bytes[start + offset]) != tag[offset] { return .none }
        let dash = UInt8(ascii: "-")
        if length == 0 || length == tag.count { return .covers }
        if length < tag.count { return tag[length] == dash ? .covers : .none }
        return bytes[start + tag.count] == dash ? .narrows : .none
    }

    /// Whether the whole value is the tag.
    /// - Parameter tag: In lower case.
    static func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ tag: [UInt8]) -> Bool {
        guard bytes.count == tag.count else { return false }
        for offset in 0..<tag.count where lowered(bytes[offset]) != tag[offset] { return false }
        return true
    }

    @inline(__always)
    private static func lowered(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
