/// A list of texts as bytes: before each its length, seven bits a byte, the lowest first. No two lists have the same bytes.
struct LengthPrefixed {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ text: some StringProtocol) {
        var length = text.utf8.count
        while length >= 128 {
            bytes.append(UInt8(truncatingIfNeeded: length) | 128)
            length >>= 7
        }
        bytes.append(UInt8(length))
        bytes += text.utf8
    }

    /// Takes a list apart.
    /// - Returns: Nil where the bytes are none.
    static func texts(in bytes: ArraySlice<UInt8>) -> [String]? {
        var texts: [String] = []
        var rest = bytes
        while !rest.isEmpty {
            guard let length = length(&rest), length <= rest.count else { return nil }
            guard let text = String(validating: rest.prefix(length), as: UTF8.self) else { return nil }
            texts.append(text)
            rest = rest.dropFirst(length)
        }
        return texts
    }

    private static func length(_ rest: inout ArraySlice<UInt8>) -> Int? {
        var length = 0
        for shift in [0, 7, 14] {
            guard let byte = rest.popFirst() else { return nil }
            length |= Int(byte & 127) << shift
            if byte < 128 { return length }
        }
        return nil
    }
}
