/// The media types that a caller takes, as `Accept` lists them (RFC 9110, section 12.5.1).
struct MediaRanges {
    private let ranges: [MediaRange]

    /// - Parameter lines: Every line of the field; several are one list. Elements that break the grammar count as not sent.
    init(_ lines: [String]) {
        ranges = lines.flatMap(Self.ranges)
    }

    /// Whether none is listed, which means what a missing field means.
    var isEmpty: Bool { ranges.isEmpty }

    /// How much the caller likes a type, in thousandths: what the most specific range says that it falls under. 0 for not at all.
    func weight(of type: String) -> Int {
        let family = type.prefix { $0 != "/" } + "/*"
        return weight(named: type) ?? weight(named: String(family)) ?? weight(named: "*/*") ?? 0
    }

    /// What is said about a range by its very name. Parameters that say more about a type, such as `version`, do not narrow it; but who
    /// rules one version out takes the others.
    func weight(named type: String) -> Int? {
        ranges.filter { $0.type == type && ($0.weight > 0 || $0.version == nil) }.map(\.weight).max()
    }

    /// The versions of the API that the caller names, best liked first, and those that it likes equally as it lists them.
    ///
    /// A `version` of a type that the API never answers with is none of the API's: `text/html;version=5`.
    /// - Parameter types: What the API answers with.
    func versions(of types: [String]) -> [String] {
        let naming = ranges.filter { range in range.weight > 0 && range.version != nil && types.contains(where: range.covers) }
        return naming.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.compactMap(\.element.version)
    }

    private static func ranges(in line: String) -> [MediaRange] {
        var cursor = HeaderCursor(line.utf8)
        var ranges: [MediaRange] = []
        while !cursor.isAtEnd {
            cursor.skipSpace()
            if let range = MediaRange(&cursor) { ranges.append(range) }
            cursor.skipElement()
        }
        return ranges
    }
}
