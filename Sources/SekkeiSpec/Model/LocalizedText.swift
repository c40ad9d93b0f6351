/// A text in one or several languages.
package struct LocalizedText: Sendable, Equatable {
    /// The texts by language, in the order of `api.languages`. A plain string stands under the first language alone.
    package var texts: [(language: String, text: String)]

    package init(texts: [(language: String, text: String)]) {
        self.texts = texts
    }

    /// The text in a language, or else in the first.
    package func text(in language: String) -> String {
        texts.first { $0.language == language }?.text ?? texts.first?.text ?? ""
    }

    package static func == (a: LocalizedText, b: LocalizedText) -> Bool {
        a.texts.elementsEqual(b.texts) { $0 == $1 }
    }
}
