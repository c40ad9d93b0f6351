/// Ready header lines for the answers of an API, or of one of its operations.
struct AnswerBlocks: Sendable {
    /// Lines of enveloped answers: by version, then whether the path named none, then by language.
    let enveloped: [HeaderBlock]
    /// Lines of answers without an envelope, by version.
    let bare: [HeaderBlock]

    /// - Parameter deprecated: Since when the operation is deprecated, in seconds since 1970; nil for the API as a whole.
    init(versions: [VersionDescriptor], languages: [String], deprecated: Int? = nil) {
        enveloped = versions.flatMap { version in
            [false, true].flatMap { negotiated in
                languages.map { language in
                    let fields = Self.envelopeFields(language: language, several: languages.count > 1, negotiated: negotiated)
                    return HeaderBlock(fields + version.deprecationFields(since: deprecated))
                }
            }
        }
        bare = versions.map { HeaderBlock(HeaderBlock.security + $0.deprecationFields(since: deprecated)) }
    }

    /// The request fields that decide about an enveloped answer, as the value of `Vary`; nil where none does.
    static func vary(several: Bool, negotiated: Bool) -> String? {
        let names = (several ? ["Accept-Language"] : []) + (negotiated ? ["Accept", "X-API-Version"] : [])
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    private static func envelopeFields(language: String, several: Bool, negotiated: Bool) -> [(name: String, value: String)] {
        let vary = vary(several: several, negotiated: negotiated).map { [("Vary", $0)] } ?? []
        return [("Content-Type", "application/json; charset=utf-8"), ("Content-Language", language)] + vary + HeaderBlock.security
    }
}
