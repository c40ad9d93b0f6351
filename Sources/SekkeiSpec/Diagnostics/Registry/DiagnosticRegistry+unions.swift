extension DiagnosticRegistry {
    static let unions: [DiagnosticCode: DiagnosticExplanation] = [
        .unnamedType: .init(
            "object written in place",
            "Objects and unions are declared under 'types': generated clients, here and elsewhere, can only name what has a name.",
            example: "address: { properties: { city: string } }",
            fix: "address: Address   # and under 'types': Address: { properties: { city: string } }"),
        .emptyUnion: .init(
            "empty union", "A union has at least one alternative, or it would have no value.",
            example: "Event: { discriminator: kind, oneOf: {} }", fix: "Event: { discriminator: kind, oneOf: { moved: Moved } }"),
        .invalidAlternative: .init(
            "not an alternative of a union",
            "The alternatives of a union are declared object types, each under a tag of its own, and none of them is partial: "
                + "the discriminator is a field that stands beside theirs.",
            example: "Event: { discriminator: kind, oneOf: { text: string } }",
            fix: "Text: { properties: { text: string } }\nEvent: { discriminator: kind, oneOf: { text: Text } }"),
        .discriminatorClash: .init(
            "alternative has the discriminator's field",
            "The discriminator is written beside the fields of the alternative, so none of them may have its name.",
            example: "Moved: { properties: { kind: string } }\nEvent: { discriminator: kind, oneOf: { moved: Moved } }",
            fix: "Moved: { properties: { to: string } }"),
        .namesDifferByCase: .init(
            "names differ in case alone",
            "JSON and queries tell such names apart, people and some clients do not. Headers are refused: HTTP does not either. A warning.",
            example: "properties: { url: uri, URL: { type: uri, swiftName: second } }", fix: "properties: { url: uri, second_url: uri }"),
        .misplacedFile: .init(
            "file outside of a form",
            "Files are uploaded as parts of a multipart body; JSON, paths and queries cannot carry them.",
            example: "Avatar: { properties: { image: file } }", fix: "body: { multipart: { image: file } }"),
    ]
}
