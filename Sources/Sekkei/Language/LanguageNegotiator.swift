/// Chooses the language of an answer by `Accept-Language` (RFC 9110, section 12.5.4; matching after RFC 4647).
///
/// A range matches a language that equals it, that it narrows (`ja-JP` matches `ja`, lookup) or that narrows it (`ja` matches
/// `ja-JP`, basic filtering). Of the ranges that equal a language or are its prefix the longest decides, `*` being the shortest;
/// weight 0 there excludes the language. Among languages of equal weight the range that stands first wins, then the closer match,
/// then the order of the API. If nothing matches the first language is taken: an answer in some language is better than none.
public struct LanguageNegotiator: Sendable {
    /// The longest value that is read; a longer one counts as malformed.
    public static let maximumLength = 1_024

    /// The API's languages as they stand in `Content-Language`; the first is the fallback.
    public let tags: [String]
    private let lowered: [[UInt8]]

    /// Creates a negotiator.
    /// - Parameter tags: BCP 47 tags.
    /// - Precondition: There is at least one.
    public init(tags: [String]) {
        precondition(!tags.isEmpty, "an API has a language")
        self.tags = tags
        lowered = tags.map { Array($0.lowercased().utf8) }
    }

    /// The index of the language in ``tags``. Allocates nothing for values of native strings.
    /// - Parameter acceptLanguage: The value of the field, several of them joined by commas; nil where there is none.
    ///   A malformed value counts as none.
    public func index(for acceptLanguage: String?) -> Int {
        guard let acceptLanguage, tags.count > 1 else { return 0 }
        let length = acceptLanguage.utf8.count
        guard length > 0, length <= Self.maximumLength else { return 0 }
        let index = acceptLanguage.utf8.withContiguousStorageIfAvailable { self.index(forBytes: $0) }
        return index ?? Array(acceptLanguage.utf8).withUnsafeBufferPointer { self.index(forBytes: $0) }
    }

    private func index(forBytes bytes: UnsafeBufferPointer<UInt8>) -> Int {
        for index in lowered.indices where LanguageRange.matches(bytes, lowered[index]) { return index }
        var best: (index: Int, match: LanguageMatch)?
        for index in lowered.indices {
            guard let match = LanguageMatch(of: lowered[index], in: bytes) else { return 0 }
            guard match.weight > 0 else { continue }
            if let known = best, !match.isBetter(than: known.match) { continue }
            best = (index, match)
        }
        return best?.index ?? 0
    }
}
