/// Ready header lines for answers that caches may keep: the same as of others, but for `Cache-Control`, which each has of its own.
struct KeptBlocks: Sendable {
    /// Of one request.
    struct Pair: Sendable {
        /// With a body in the envelope.
        let enveloped: HeaderBlock
        /// 304.
        let bare: HeaderBlock
    }

    /// By version, whether the path named none, whether a credential was needed, and language.
    private let pairs: [Pair]
    private let languages: Int

    /// - Parameters:
    ///   - credentials: The request fields that hold credentials.
    ///   - deprecated: Since when the operation is deprecated, in seconds since 1970; nil for the API as a whole.
    init(deprecation: DeprecationFields, languages: [String], credentials: [String], deprecated: Int?) {
        self.languages = languages.count
        pairs = (0...deprecation.versions.count).flatMap { number in
            let lines = HeaderBlock.protection + deprecation.fields(of: number, since: deprecated)
            return [false, true].flatMap { negotiated in
                [false, true].flatMap { secured in
                    let vary = Self.vary(several: languages.count > 1, negotiated, secured ? credentials : [])
                    return languages.map { language in
                        let type: [(name: String, value: String)] = [
                            ("Content-Type", "application/json; charset=utf-8"), ("Content-Language", language),
                        ]
                        return Pair(enveloped: HeaderBlock(type + vary + lines), bare: HeaderBlock(vary + lines))
                    }
                }
            }
        }
    }

    func pair(version: Int, negotiated: Bool, secured: Bool, language: Int) -> Pair {
        pairs[((version * 2 + (negotiated ? 1 : 0)) * 2 + (secured ? 1 : 0)) * languages + language]
    }

    private static func vary(several: Bool, _ negotiated: Bool, _ credentials: [String]) -> [(name: String, value: String)] {
        let names = [AnswerBlocks.vary(several: several, negotiated: negotiated)].compactMap(\.self) + credentials
        return names.isEmpty ? [] : [("Vary", names.joined(separator: ", "))]
    }
}

extension APIDescriptor {
    /// The header lines of the answer to a request of an operation with a cache.
    func keptBlocks(_ facts: RequestFacts) -> KeptBlocks.Pair {
        let blocks = (deprecatedBlocks?[facts.operation] ?? self.blocks).kept
        return blocks.pair(
            version: blockNumber(facts), negotiated: facts.isNegotiated, secured: operations[facts.operation].isSecured,
            language: facts.language)
    }
}
