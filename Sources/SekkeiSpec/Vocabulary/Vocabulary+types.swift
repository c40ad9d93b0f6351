extension Vocabulary {
    private static let texts: [Place] = [.type, .property]

    static let typeKeys: [KeyDefinition] = [
        .key(
            "properties", [.type], .mapping, "The fields of an object, by name; `name?` may be absent.",
            "properties: { id: int64, note?: string }"),
        .key(
            "enum", [.type], .listOrMapping, "The values of an enum, as a list or as a mapping with descriptions.",
            "enum: { todo: Not started, done: Finished }"),
        .key(
            "ordered", [.type], .boolean, "Whether the values of an enum compare in the order written.", "ordered: true", default: "false"),
        .key(
            "oneOf", [.type], .listOrMapping, "The objects that a union chooses from, by tag; a list takes the types' names as tags.",
            "oneOf: { commented: Commented, moved: Moved }"),
        .key("discriminator", [.type], .name, "The field that carries the tag of a union's alternative.", "discriminator: kind"),
        .key("extends", [.type], .names, "Object types whose fields are copied in front of its own.", "extends: [Audited]"),
        .key("from", [.type], .name, "The object type that it is derived from.", "from: Task"),
        .key("pick", [.type], .names, "The only fields that it takes over.", "pick: [id, title]"),
        .key("omit", [.type], .names, "Fields that it does not take over.", "omit: [department]"),
        .key(
            "partial", [.type], .boolean, "Whether every field may be absent, for JSON Merge Patch (RFC 7396).", "partial: true",
            default: "false"),
        .key(
            "additionalProperties", [.type], .booleanOrType, "Whether unknown fields are accepted: `true` drops them, a type keeps them.",
            "additionalProperties: string", default: "false"),
        .key("minProperties", [.type], .integer, "How many fields must be there.", "minProperties: 1"),
        .key("maxProperties", [.type], .integer, "How many fields may be there.", "maxProperties: 10"),
        .key(
            "deprecated", texts, .booleanOrMapping, "Whether it should no longer be used.",
            "deprecated: { since: 2026-06-01 }", default: "false"),
        .key("since", [.deprecation], .date, "Since when.", "since: 2026-06-01"),
        .key("use", [.deprecation], .name, "What to use in its place: a field beside it, an operation, a type.", "use: assignee_id"),
        .key("title", texts, .localizedText, "Its name for people.", "title: { en: Task, ja: タスク }"),
        .key("description", texts, .localizedText, "What it means.", "description: A piece of work."),
        .key("example", [.type], .value, "A value of it, for the document.", "example: { id: 42 }"),
        .key("examples", [.type], .list, "Several values of it, for the document.", "examples: [{ id: 42 }, { id: 43 }]"),
        .key("example", [.property, .body], .value, "A value of it, for the document.", "example: 42"),
        .key("examples", [.property, .body], .list, "Several values of it, for the document.", "examples: [1, 2]"),
        .key("swiftName", texts + [.enumValue], .name, "Its name in Swift.", "swiftName: WorkItem"),
        .key("description", [.enumValue], .localizedText, "What the value means.", "description: Not started"),

        .key("type", [.property], .type, "The type of the value.", "type: list<string>"),
        .key("of", [.property], .name, "The field whose constraints hold here, and which it follows.", "of: Task.assignee_id"),
        .key("nullable", [.property], .boolean, "Whether it may be `null`.", "nullable: true", default: "false"),
        .key("readOnly", [.property], .boolean, "Whether it exists in answers only.", "readOnly: true", default: "false"),
        .key("writeOnly", [.property], .boolean, "Whether it exists in requests only.", "writeOnly: true", default: "false"),
        .key("default", [.property], .value, "The value of a request that leaves it out.", "default: todo"),
        .key(
            "items", [.property, .items, .body], .mapping, "The constraints of a list's items, or of a map's values.",
            "items: { maxLength: 30 }"),
        .key("propertyNames", [.property, .items], .mapping, "The constraints of a map's keys.", "propertyNames: { maxLength: 30 }"),
    ]
}
