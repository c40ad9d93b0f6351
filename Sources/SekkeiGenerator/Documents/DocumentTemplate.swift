package import SekkeiSpec

/// A written document in which only the language is still open: the same bytes in every language, interrupted by texts.
///
/// The server embeds one for each version and joins it with the texts of the language that is asked for.
package struct DocumentTemplate: Sendable {
    package enum Piece: Sendable, Equatable {
        /// JSON text as it stands.
        case fixed(String)
        /// Here stands a JSON string with the text of the language.
        case text(LocalizedText)
    }

    package let pieces: [Piece]

    /// The document in one language; texts that it lacks stand in the first.
    package func text(in language: String) -> String {
        pieces.map { piece in
            switch piece {
            case .fixed(let text): text
            case .text(let text): JSONText.quoted(text.text(in: language))
            }
        }.joined()
    }
}

extension DocumentValue {
    /// The document as JSON.
    ///
    /// - Parameter indentation: spaces for each level, and a line feed at the end; nil writes everything on one line without spaces.
    package func json(indentation: Int? = 2) -> DocumentTemplate {
        JSONWriter.template(of: self, indentation: indentation)
    }

    /// The document as YAML 1.2 that YAML 1.1 reads the same way.
    package func yaml(in language: String) -> String {
        YAMLWriter.text(of: resolved(in: language))
    }
}
