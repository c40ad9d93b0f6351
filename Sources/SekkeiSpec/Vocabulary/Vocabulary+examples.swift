extension Vocabulary {
    /// An example of a key that can stand in this place.
    package static func example(of key: KeyDefinition, in place: Place) -> String { examples[place]?[key.name] ?? key.example }

    /// Where the example of a key that stands in several places fits only one of them.
    private static let examples: [Place: [String: String]] = [
        .property: [
            "swiftName": "swiftName: assignee", "title": "title: { en: Due, ja: 期限 }", "description": "description: Who works on it.",
        ],
        .enumValue: ["swiftName": "swiftName: notStarted"],
        .service: ["description": "description: Work in projects.", "summary": "summary: Tasks"],
        .body: [
            "description": "description: What is to be done.", "example": "example: [finance]", "examples": "examples: [[finance], [a, b]]",
        ],
        .returns: ["description": "description: The task as it is now."],
        .example: ["summary": "summary: The least that is needed"],
    ]
}
