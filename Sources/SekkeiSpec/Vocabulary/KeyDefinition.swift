/// A key of the spec language.
package struct KeyDefinition: Sendable {
    /// What stands under a key.
    package enum Kind: String, Sendable {
        case boolean = "`true` or `false`"
        case integer = "an integer"
        case number = "a number"
        case text = "a text"
        case localizedText = "a text, or a map of languages"
        case name = "a name"
        case names = "a name or a list of names"
        case namesOrMappings = "a name, a mapping or a list of both"
        case type = "a type"
        case date = "a date (YYYY-MM-DD)"
        case duration = "a duration (10s)"
        case size = "a size (1MiB)"
        case value = "a value"
        case list = "a list"
        case mapping = "a mapping"
        case listOrMapping = "a list or a mapping"
        case booleanOrMapping = "`true`, `false` or a mapping"
        case booleanOrType = "`true`, `false` or a type"
        /// Its short form is a scalar, its long form a mapping.
        case shortOrLong = "a name or a mapping"
    }

    package var name: String
    package var places: [Place]
    package var kind: Kind
    /// Whether leaving it out is an error.
    package var isRequired: Bool
    /// What holds when it is left out, in words; nil: nothing.
    package var defaultText: String?
    /// One sentence.
    package var meaning: String
    package var example: String

    static func key(
        _ name: String, _ places: [Place], _ kind: Kind, _ meaning: String, _ example: String, default defaultText: String? = nil
    ) -> KeyDefinition {
        KeyDefinition(
            name: name, places: places, kind: kind, isRequired: false, defaultText: defaultText, meaning: meaning, example: example)
    }

    static func required(_ name: String, _ places: [Place], _ kind: Kind, _ meaning: String, _ example: String) -> KeyDefinition {
        var definition = key(name, places, kind, meaning, example)
        definition.isRequired = true
        return definition
    }
}
