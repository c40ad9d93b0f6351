/// The media types that a caller takes, as `Accept` lists them (RFC 9110, section 12.5.1).
struct MediaRanges {
    private struct Range {
        /// In lower case; `*/*` and `text/*` stand for many.
        var type: String
        /// In thousandths.
        var weight: Int
    }

    private let ranges: [Range]

    /// - Parameter lines: Every line of the field; several are one list.
    init(_ lines: [String]) {
        ranges = lines.flatMap { $0.split(separator: ",") }.compactMap { element in
            let parts = element.split(separator: ";").map { $0.trimmingSpaces().lowercased() }
            return parts.first.map { Range(type: $0, weight: Self.weight(parts.dropFirst())) }
        }
    }

    /// Whether none is listed, which means what a missing field means.
    var isEmpty: Bool { ranges.isEmpty }

    /// How much the caller likes a type, in thousandths: what the most specific range says that it falls under. 0 for not at all.
    func weight(of type: String) -> Int {
        let family = type.prefix { $0 != "/" } + "/*"
        return weight(named: type) ?? weight(named: String(family)) ?? weight(named: "*/*") ?? 0
    }

    /// What is said about a range by its very name. Parameters that say more about a type, such as `version`, do not narrow it.
    func weight(named type: String) -> Int? {
        ranges.filter { $0.type == type }.map(\.weight).max()
    }

    private static func weight(_ parameters: ArraySlice<String>) -> Int {
        guard let text = parameters.first(where: { $0.hasPrefix("q=") })?.dropFirst(2), let weight = Double(text) else { return 1000 }
        return Int(min(max(weight, 0), 1) * 1000)
    }
}
