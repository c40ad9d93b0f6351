package import SekkeiSpec

extension LocalizedText {
    /// A text put together anew in each language.
    package init(languages: [String], _ text: (_ language: String) -> String) {
        self.init(texts: languages.map { ($0, text($0)) })
    }

    /// A text that is not translated.
    package init(_ text: String) {
        self.init(texts: [("", text)])
    }
}
