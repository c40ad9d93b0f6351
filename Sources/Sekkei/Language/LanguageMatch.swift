/// How well the ranges of an `Accept-Language` value match one language.
struct LanguageMatch: Equatable {
    /// In thousandths; 0 where the language is excluded or not named.
    private(set) var weight = 0
    /// The place of the range that decided.
    private(set) var position = Int.max
    /// How far that range and the language are apart: 0 if they are equal, 1 if the range covers the language, more if it narrows it.
    private(set) var distance = Int.max

    /// Reads the whole value.
    /// - Parameter tag: In lower case.
    /// - Returns: Nil if the value is malformed.
    init?(of tag: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) {
        var filter: (length: Int, match: LanguageMatch)?
        var lookup = LanguageMatch()
        var reader = LanguageRangeReader(bytes)
        var position = 0
        while let range = reader.next() {
            let surplus = range.length == tag.count ? 0 : 1 + max(range.length - tag.count, 0)
            let match = LanguageMatch(weight: range.weight, position: position, distance: surplus)
            position += 1
            switch range.relation(to: tag, in: bytes) {
            case .covers where range.length > filter?.length ?? -1: filter = (range.length, match)
            case .narrows where match.isBetter(than: lookup): lookup = match
            default: break
            }
        }
        guard !reader.isMalformed else { return nil }
        self = Self.decide(filter: filter, lookup: lookup)
    }

    private init(weight: Int = 0, position: Int = .max, distance: Int = .max) {
        self.weight = weight
        self.position = position
        self.distance = distance
    }

    /// Whether this match is to be preferred; equal ones leave it to the order of the API.
    func isBetter(than other: LanguageMatch) -> Bool {
        if weight != other.weight { return weight > other.weight }
        if position != other.position { return position < other.position }
        return distance < other.distance
    }

    private static func decide(filter: (length: Int, match: LanguageMatch)?, lookup: LanguageMatch) -> LanguageMatch {
        guard let filter else { return lookup }
        let isNamed = filter.length > 0
        // `*` stands for languages that no other range names; a named language with weight 0 is excluded whatever else is said.
        if isNamed, filter.match.weight == 0 { return filter.match }
        if !isNamed, lookup.weight > 0 { return lookup }
        return lookup.isBetter(than: filter.match) ? lookup : filter.match
    }
}
