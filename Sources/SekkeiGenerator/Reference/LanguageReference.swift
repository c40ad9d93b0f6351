import SekkeiSpec

/// The part of the language reference that follows from the table of keys: every place with its keys, and the types.
package enum LanguageReference {
    /// The heading that it begins with. What stands above it in the article is written by hand.
    package static let heading = "## Every key, by place"

    /// Markdown, ended by a line feed.
    package static var text: String {
        let out = TextWriter()
        out.line(heading)
        for place in Place.allCases { write(place, to: out) }
        writeTypes(to: out)
        return out.text
    }

    private static func write(_ place: Place, to out: TextWriter) {
        out.blank()
        out.line("### \(title(of: place))")
        out.blank()
        if let note = note(on: place) {
            out.line(note)
            out.blank()
        }
        let keys = Vocabulary.keys(in: place)
        var table = MarkdownTable(header: ["Key", "What it says", "Value", "Default", "Example"])
        for key in keys {
            let name = key.isRequired ? "**`\(key.name)`**" : "`\(key.name)`"
            table.add([
                name, key.meaning, value(of: key, in: place), key.isRequired ? "required" : key.defaultText ?? "",
                "`\(Vocabulary.example(of: key, in: place))`",
            ])
        }
        out.lines(table.lines)
    }

    private static func writeTypes(to out: TextWriter) {
        out.blank()
        out.line("## Types")
        out.blank()
        var table = MarkdownTable(header: ["Type", "What it is"])
        for type in Vocabulary.typeNames { table.add(["`\(type.name)`", type.meaning]) }
        table.add(["`list<T>`", "A list of values of one type."])
        table.add(["`map<T>`", "A map from strings to values of one type."])
        table.add(["`Task`", "A type of the spec, by its name."])
        out.lines(table.lines)
    }

    /// The kind of the key where that says it all, or else what its content is made of.
    private static func value(of key: KeyDefinition, in place: Place) -> String {
        switch Vocabulary.content(of: key, in: place) {
        case .text, .value, .form, .localizedText, .names: key.kind.rawValue
        case .either(let contents): contents.map { words(for: $0) }.joined(separator: "; or ")
        case let content: words(for: content)
        }
    }

    private static func words(for content: KeyContent) -> String {
        switch content {
        case .text, .form: "a text"
        case .boolean: "`true` or `false`"
        case .integer: "an integer"
        case .number: "a number"
        case .words(let words): words.map { "`\($0)`" }.joined(separator: " or ")
        case .type: "a type"
        case .localizedText: "a text in one or more languages"
        case .nothing: "nothing"
        case .value: "a value"
        case .place(let place): "the keys of \(place.rawValue.replacing("'", with: "`"))"
        case .list(let item): "a list, each item \(words(for: item))"
        case .named(_, let content): "names, each with \(words(for: content))"
        case .either(let contents): contents.map { words(for: $0) }.joined(separator: " or ")
        }
    }

    private static func title(of place: Place) -> String {
        let text = place.rawValue.replacing("'", with: "`")
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// Where the place is, in a sentence or two; nil where its name says it.
    private static func note(on place: Place) -> String? {
        switch place {
        case .top:
            "In any file. Sections that hold names (`policies`, `rateLimits`, `errors`, `types`, `services`, `changes`) may stand in several files; each other one stands once."
        case .server: "An item of `api.servers`."
        case .tag: "An item of `api.tags`; its name alone is the short form."
        case .versions: "Besides, it holds each version by its name: `v1`, `v2`."
        case .version: "Under its name in `versions`. Nothing behind the colon is the short form."
        case .auth: "Besides, it holds each security scheme by a name of its own, by which `auth:` of an operation refers to it."
        case .type:
            "Under its name in `types`. An object has `properties` or is made from others by `extends` or `from`; an enum has `enum`; a union has `oneOf`."
        case .enumValue: "Under its name in `enum` of a type. Its description alone is the short form."
        case .property:
            "Under its name in `properties`, and likewise parameters, headers, details of errors and parts of forms. Its type alone is the short form: `id: int64`."
        case .rateLimit: "Under its name in `rateLimits`, or in place under `rateLimit` of an operation or of `defaults`."
        case .items: "The constraints of what a list or a map holds."
        case .propertyNames: "The constraints of a map's keys."
        case .deprecation: "`true` alone is the short form."
        case .error: "Under its name in `errors`. An entry of the built-in catalogue is overridden by its name, in part or as a whole."
        case .body: "Its type alone is the short form: `body: CreateTask`."
        case .returns: "Its type alone is the short form: `returns: Task`. An answer has a `body`, a `stream`, or neither."
        case .paginate: "Its style alone is the short form: `paginate: page`."
        case .operationPolicy:
            "Its name alone is the short form, for a policy about the caller and the request: `policy: time_restricted`. A policy about a record says which type it is: `resource` where the path names it, `each` where the answer is a list."
        case .policy:
            "Under its name in `policies`. An expression alone is the short form; else exactly one of the keys says how it decides."
        case .rule: "What `anyOf`, `allOf` and `not` combine. An expression alone is the short form; else it has exactly one of the keys."
        case .example: "Under a name of its own in `examples` of an operation."
        case .change:
            "An item of a version's list in `changes`: what the version changed against the one before it. Values are those of the older version; things are named as the newer one calls them. All entries of a version apply at once."
        case .former: "Under `default`, `code` and `status` of a change."
        case .tightened: "The rules of the older version, which allowed more; today's stand at the field."
        case .cache: "Of `varyBy` and `shared` one stands there at most."
        case .api, .cors, .contact, .license, .scheme, .defaults, .service, .operation, .concurrency: nil
        }
    }
}
