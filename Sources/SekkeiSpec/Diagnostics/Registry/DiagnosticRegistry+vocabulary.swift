extension DiagnosticRegistry {
    static let vocabulary: [DiagnosticCode: DiagnosticExplanation] = [
        .unknownKey: .init(
            "unknown key", "The vocabulary is closed: a misspelt key would otherwise be ignored. Keys that begin with 'x-' are yours.",
            example: "sumary: List tasks", fix: "summary: List tasks"),
        .missingKey: .init(
            "a key is missing", "Something cannot do without this key.",
            example: "api: { version: 1.0.0 }", fix: "api: { title: Shop, version: 1.0.0 }"),
        .wrongShape: .init(
            "wrong shape", "A mapping, a list or a single value was expected, and something else stands here.",
            example: "types: [Task]", fix: "types: { Task: { properties: { id: int64 } } }"),
        .invalidValue: .init(
            "invalid value", "The value does not have the form that the key needs. Booleans are 'true' and 'false' alone.",
            example: "deprecated: yes", fix: "deprecated: true"),
        .keyDoesNotApply: .init(
            "key does not apply", "The key is known, but means nothing for this type.",
            example: "count: { type: int64, maxLength: 3 }", fix: "count: { type: int64, maximum: 999 }"),
        .missingLanguageVersion: .init(
            "no language version", "One file says which version of the spec language the folder is written in.",
            example: "api: { title: Shop, version: 1.0.0 }", fix: "sekkei: 1\napi: { title: Shop, version: 1.0.0 }"),
        .unsupportedLanguageVersion: .init(
            "unknown language version", "This compiler reads version 1.",
            example: "sekkei: 2", fix: "sekkei: 1"),
        .repeatedSection: .init(
            "a key stands in two files", "'sekkei', 'api', 'versions', 'auth' and 'defaults' stand once in the folder.",
            example: "'api' in api.yaml and in shop.yaml", fix: "Keep one of them."),
        .invalidLanguageTag: .init(
            "invalid language", "Languages are tags after BCP 47, each named once.",
            example: "languages: [english]", fix: "languages: [en]"),
        .undeclaredLanguage: .init(
            "undeclared language", "A text has a language that 'api.languages' does not name, so nobody would read it.",
            example: "summary: { en: List, fr: Lister }", fix: "Add fr to 'api.languages', or leave the text out."),
        .conflictingKeys: .init(
            "keys exclude each other", "Two keys that stand together contradict, or one needs another beside it.",
            example: "Status: { enum: [a], properties: { id: int64 } }", fix: "Make it two types."),
        .unknownReplacement: .init(
            "nothing to use in its place",
            "'use' sends readers from something deprecated to what replaces it: another field beside it, another operation, another type.",
            example: "assignee_id: int64\nowner_id: { type: int64, deprecated: { use: asignee_id } }",
            fix: "assignee_id: int64\nowner_id: { type: int64, deprecated: { use: assignee_id } }"),
        .invalidOrigin: .init(
            "not an origin",
            "Browsers send a scheme, a host in small letters, and a port where it is not the scheme's own. Nothing else can ever match.",
            example: "cors: { origins: [https://app.example.com/] }", fix: "cors: { origins: [https://app.example.com] }"),
        .credentialsForAnyOrigin: .init(
            "credentials for any origin",
            "Every page of the web could act in the name of whoever looks at it; browsers refuse such answers (Fetch standard).",
            example: "cors: { origins: \"*\", credentials: true }",
            fix: "cors: { origins: [https://app.example.com], credentials: true }"),
        .fileNameClash: .init(
            "two files are one on some systems",
            "macOS and Windows do not tell capitals from small letters in file names: of two such files one would be lost.",
            example: "services/tasks.yaml beside services/Tasks.yaml", fix: "Rename one of them, or join them."),
        .repeatedName: .init(
            "name stands twice in a list", "Once is enough; the second is most likely a slip for another name.",
            example: "errors: [BIZ_TASK_CLOSED, BIZ_TASK_CLOSED]", fix: "errors: [BIZ_TASK_CLOSED]"),
        .missingDescription: .init(
            "no description",
            "Services and types are what readers of the document and of generated code look up first, so each says what it is. "
                + "Fields are not asked for: most say all by their names, and a warning for each would teach people to write noise. "
                + "Derived types are described by their source. A warning.",
            example: "Task: { properties: { id: int64 } }",
            fix: "Task: { description: A piece of work., properties: { id: int64 } }"),
    ]
}
