/// Ready header lines for the answers of an API, or of one of its operations.
struct AnswerBlocks: Sendable {
    /// Lines of enveloped answers: by version, then whether the path named none, then by language.
    let enveloped: [HeaderBlock]
    /// The same for problem details.
    let problems: [HeaderBlock]
    /// Lines of answers without an envelope: by version, then whether the path named none.
    let bare: [HeaderBlock]
    /// Lines of answers that may be kept.
    let kept: KeptBlocks

    /// - Parameters:
    ///   - deprecation: What the answers of deprecated versions say.
    ///   - credentials: The request fields that hold credentials.
    ///   - deprecated: Since when the operation is deprecated, in seconds since 1970; nil for the API as a whole.
    init(deprecation: DeprecationFields, languages: [String], credentials: [String] = [], deprecated: Int? = nil) {
        // One more than there are versions, for what stands outside of them.
        let numbers = 0...deprecation.versions.count
        func blocks(_ type: String, _ vary: (_ negotiated: Bool) -> String?) -> [HeaderBlock] {
            numbers.flatMap { number in
                [false, true].flatMap { negotiated in
                    languages.map { language in
                        let fields = Self.fields(type, language: language, vary: vary(negotiated))
                        return HeaderBlock(fields + deprecation.fields(of: number, since: deprecated))
                    }
                }
            }
        }
        let several = languages.count > 1
        enveloped = blocks("application/json; charset=utf-8") { Self.vary(several: several, negotiated: $0) }
        problems = blocks("application/problem+json") { Self.vary(several: several, negotiated: $0, byForm: true) }
        kept = KeptBlocks(deprecation: deprecation, languages: languages, credentials: credentials, deprecated: deprecated)
        bare = numbers.flatMap { number in
            [false, true].map { negotiated in
                let vary = Self.field(vary: Self.vary(several: false, negotiated: negotiated))
                return HeaderBlock(vary + HeaderBlock.security + deprecation.fields(of: number, since: deprecated))
            }
        }
    }

    /// The request fields that decide about an enveloped answer, as the value of `Vary`; nil where none does.
    static func vary(several: Bool, negotiated: Bool, byForm: Bool = false) -> String? {
        let names =
            (several ? ["Accept-Language"] : []) + (negotiated || byForm ? ["Accept"] : []) + (negotiated ? ["X-API-Version"] : [])
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    private static func fields(_ type: String, language: String, vary: String?) -> [(name: String, value: String)] {
        [("Content-Type", type), ("Content-Language", language)] + field(vary: vary) + HeaderBlock.security
    }

    private static func field(vary: String?) -> [(name: String, value: String)] { vary.map { [("Vary", $0)] } ?? [] }
}
