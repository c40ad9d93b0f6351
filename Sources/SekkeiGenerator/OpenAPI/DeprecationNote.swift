import SekkeiSpec

/// What a description says at its end of something that should no longer be used.
struct DeprecationNote {
    let api: API

    /// The description with the note behind it; the description alone where there is nothing to say beyond `deprecated: true`.
    func text(_ description: LocalizedText?, _ deprecation: Deprecation?) -> LocalizedText? {
        guard let deprecation, deprecation.since != nil || deprecation.use != nil else { return description }
        let note = FrameworkText.deprecated(since: deprecation.since, use: deprecation.use)
        return LocalizedText(languages: api.languages) { language in
            let parts = [description?.text(in: language), note.text(in: language)]
            return parts.compactMap(\.self).joined(separator: "\n\n")
        }
    }
}
