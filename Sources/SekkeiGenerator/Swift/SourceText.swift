/// Swift source without what the compiler does not read as code: comments, and the insides of string literals, which end on the line
/// they begin on. It works on bytes: by characters it would take longer than to write the source.
struct SourceText: Equatable {
    private(set) var code: [UInt8]

    init(_ text: String) {
        var scan = Scan(rest: Array(text.utf8)[...])
        scan.run()
        code = scan.code
    }

    /// Whether a text, which must not be empty, stands in the code.
    func contains(_ mark: String) -> Bool { Self.first(Array(mark.utf8), in: code[...]) != nil }

    /// The code without a text, which must not be empty, wherever it stands.
    func removing(_ mark: String) -> SourceText {
        let mark = Array(mark.utf8)
        var result = self
        result.code = []
        var rest = code[...]
        while let start = Self.first(mark, in: rest) {
            result.code += rest[..<start]
            rest = rest[(start + mark.count)...]
        }
        result.code += rest
        return result
    }

    private static func first(_ mark: [UInt8], in code: ArraySlice<UInt8>) -> Int? {
        var rest = code
        while let start = rest.firstIndex(of: mark[0]) {
            rest = rest[start...]
            if rest.starts(with: mark) { return start }
            rest = rest.dropFirst()
        }
        return nil
    }

    private struct Scan {
        var rest: ArraySlice<UInt8>
        var code: [UInt8] = []

        private static let quote = UInt8(ascii: "\"")
        private static let hash = UInt8(ascii: "#")
        private static let slash = UInt8(ascii: "/")
        private static let newline = UInt8(ascii: "\n")

        mutating func run() {
            code.reserveCapacity(rest.count)
            while let byte = rest.popFirst() {
                if byte == Self.slash, rest.first == Self.slash {
                    rest = rest.drop { $0 != Self.newline }
                } else if byte == Self.quote {
                    let hashes = code.reversed().prefix { $0 == Self.hash }.count
                    code.removeLast(hashes)
                    code += [Self.quote, Self.quote]
                    skipLiteral(hashes: hashes)
                } else {
                    code.append(byte)
                }
            }
        }

        /// Passes over the rest of a literal, raw where hashes stand in front of it.
        private mutating func skipLiteral(hashes: Int) {
            while let byte = rest.popFirst() {
                if byte == UInt8(ascii: "\\"), hashes == 0 { rest = rest.dropFirst() }
                guard byte == Self.quote, rest.prefix(hashes).allSatisfy({ $0 == Self.hash }), rest.count >= hashes else { continue }
                rest = rest.dropFirst(hashes)
                return
            }
        }
    }
}
