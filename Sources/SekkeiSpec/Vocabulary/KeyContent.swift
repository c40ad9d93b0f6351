/// What may stand under a key, closer than ``KeyDefinition/Kind``: enough for an editor to check and to complete.
package indirect enum KeyContent: Sendable, Equatable {
    /// A scalar whose text counts: `2.0` and `no` are texts too.
    case text
    case boolean
    case integer
    case number
    /// A text of a form.
    case form(TextForm)
    /// One of a few words.
    case words([String])
    /// A built-in type, a named one, or `list<…>` and `map<…>` of them.
    case type
    /// A text, or a mapping of languages and texts.
    case localizedText
    /// Nothing behind the colon.
    case nothing
    /// Whatever the type at hand allows.
    case value
    /// A mapping with the keys of a place.
    case place(Place)
    case list(KeyContent)
    /// A mapping of names that the spec chooses.
    case named(NameForm, KeyContent)
    case either([KeyContent])

    /// A name, or a list of names.
    package static let names = KeyContent.either([.text, .list(.text)])
}
