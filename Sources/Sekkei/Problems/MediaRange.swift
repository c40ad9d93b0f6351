/// One element of `Accept` (RFC 9110, section 12.5.1).
struct MediaRange: Equatable {
    /// In lower case, without parameters; `*/*` and `text/*` stand for many.
    let type: String
    /// In thousandths; 1,000 where there is none, or none that can be read.
    private(set) var weight = 1000
    /// The parameter `version` as it stands there, without quotes. Where it is named twice the name is none of any version.
    private(set) var version: String?

    /// Reads an element up to the comma behind it.
    /// - Returns: Nil where it breaks the grammar; the cursor then stands anywhere before that comma.
    init?(_ cursor: inout HeaderCursor) {
        // Some clients send a star for all of them.
        guard let name = cursor.typedToken()?.lowercased() else { return nil }
        type = name == "*" ? "*/*" : name
        let parts = type.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        while true {
            cursor.skipSpace()
            if cursor.isAtEnd || cursor.isAt(UInt8(ascii: ",")) { return }
            guard cursor.consume(UInt8(ascii: ";")) else { return nil }
            cursor.skipSpace()
            if let parameter = cursor.token()?.lowercased() { read(parameter, &cursor) }
        }
    }

    /// Whether a type falls under the range.
    /// - Parameter other: In lower case, without parameters.
    func covers(_ other: String) -> Bool {
        type == "*/*" || type == other || (type.hasSuffix("/*") && other.hasPrefix(type.dropLast()))
    }

    private mutating func read(_ parameter: String, _ cursor: inout HeaderCursor) {
        guard cursor.consume(UInt8(ascii: "=")) else { return }
        let value = cursor.tokenOrQuoted()
        switch parameter {
        case "q": weight = value.flatMap(Self.weight) ?? weight
        case "version": version = version.map { $0 == value ? $0 : $0 + ", " + (value ?? "") } ?? value ?? ""
        default: break
        }
    }

    /// A weight between 0 and 1; further decimals than three mean nothing.
    private static func weight(_ text: String) -> Int? {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let decimals = parts.count == 2 ? parts[1].utf8.prefix(3) : ""[...].utf8.prefix(3)
        guard parts.count == 2 || parts[0] != "", parts.last?.utf8.allSatisfy(ASCIIClass.isDigit) == true else { return nil }
        let thousandths = zip(decimals, [100, 10, 1]).reduce(0) { $0 + Int($1.0 - UInt8(ascii: "0")) * $1.1 }
        switch parts[0] {
        case "", "0": return thousandths
        case "1": return 1000
        default: return nil
        }
    }
}
