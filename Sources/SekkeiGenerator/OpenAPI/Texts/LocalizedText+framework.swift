import SekkeiSpec

extension LocalizedText {
    /// A text of the framework: in the languages that its catalogue is written in, too.
    init(english: String, japanese: String) {
        self.init(texts: [("en", english), ("ja", japanese)])
    }
}
