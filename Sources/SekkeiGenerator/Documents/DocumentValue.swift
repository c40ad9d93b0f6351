package import SekkeiSpec

/// A value of a JSON or YAML document, its members in order and its texts still in all languages.
package enum DocumentValue: Sendable, Equatable {
    case null
    case boolean(Bool)
    case integer(Int64)
    /// A number as it is written: `0.10`.
    case number(String)
    case string(String)
    /// A text that is chosen by the language only when the document is written.
    case text(LocalizedText)
    case array([DocumentValue])
    case object(DocumentObject)

    package init(_ literal: Literal) {
        self =
            switch literal {
            case .null: .null
            case .boolean(let value): .boolean(value)
            case .integer(let value): .integer(value)
            case .number(let text): .number(text)
            case .string(let text): .string(text)
            case .list(let items): .array(items.map { DocumentValue($0) })
            case .object(let members): .object(DocumentObject(members))
            }
    }

    /// The same document with every ``text(_:)`` replaced by its string in one language.
    package func resolved(in language: String) -> DocumentValue {
        switch self {
        case .text(let text): .string(text.text(in: language))
        case .array(let items): .array(items.map { $0.resolved(in: language) })
        case .object(let object): .object(object.mapValues { $0.resolved(in: language) })
        default: self
        }
    }
}

extension DocumentValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
    package init(booleanLiteral value: Bool) { self = .boolean(value) }
    package init(integerLiteral value: Int64) { self = .integer(value) }
}

extension DocumentValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    package init(arrayLiteral elements: DocumentValue...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, DocumentValue)...) { self = .object(DocumentObject(elements)) }
}
