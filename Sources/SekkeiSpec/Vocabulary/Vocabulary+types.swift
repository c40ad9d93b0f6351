extension Vocabulary {
    private static let texts: [Place] = [.type, .property]

    static let typeKeys: [KeyDefinition] = [
        .key(
            "properties", [.type], .mapping, "The fields of an object, by name; `name?` may be absent.",
            "properties: { id: int64, note?: string }"),
        .key(
            "enum", [.type], .list, "The values of an enum, as a list or as a mapping with descriptions.",
            "enum: { todo: Not started, done: Finished }"),
        .key("extends", [.type], .names, "Object types whose fields are copied in front of its own.", "extends: [Audited]"),
        .key("from", [.type], .name, "The object type that it is derived from.", "from: Task"),
        .key("pick", [.type], .names, "The only fields that it takes over.", "pick: [id, title]"),
        .key("omit", [.type], .names, "Fields that it does not take over.", "omit: [department]"),
        .key(
            "partial", [.type], .boolean, "Whether every field may be absent, for JSON Merge Patch (RFC 7396).", "partial: true",
            default: "false"),
        .key(
            "additionalProperties", [.type], .boolean, "Whether unknown fields are accepted, and dropped.", "additionalProperties: true",
            default: "false"),
        .key("minProperties", [.type], .integer, "How many fields must be there.", "minProperties: 1"),
        .key("maxProperties", [.type], .integer, "How many fields may be there.", "maxProperties: 10"),
        .key("deprecated", texts, .boolean, "Whether it should no longer be used.", "deprecated: true", default: "false"),
        .key("title", texts, .localizedText, "Its name for people.", "title: { en: Task, ja: タスク }"),
        .key("description", texts, .localizedText, "What it means.", "description: A piece of work."),
        .key("example", texts, .value, "A value of it, for the document.", "example: 42"),
        .key("swiftName", texts + [.enumValue], .name, "Its name in Swift.", "swiftName: WorkItem"),
        .key("description", [.enumValue], .localizedText, "What the value means.", "description: Not started"),
        .planned("ordered", [.type], .boolean, "Whether the values of an enum compare in the order written.", "ordered: true"),
        .planned("oneOf", [.type], .mapping, "The types that a union chooses from.", "oneOf: { commented: Commented }"),
        .planned("discriminator", [.type], .name, "The field that tells a union's types apart.", "discriminator: kind"),

        .key("type", [.property], .type, "The type of the value.", "type: list<string>"),
        .key("of", [.property], .name, "The field whose constraints hold here, and which it follows.", "of: Task.assignee_id"),
        .key("nullable", [.property], .boolean, "Whether it may be `null`.", "nullable: true", default: "false"),
        .key("readOnly", [.property], .boolean, "Whether it exists in answers only.", "readOnly: true", default: "false"),
        .key("writeOnly", [.property], .boolean, "Whether it exists in requests only.", "writeOnly: true", default: "false"),
        .key("default", [.property], .value, "The value of a request that leaves it out.", "default: todo"),
        .key("items", [.property], .mapping, "The constraints of a list's items.", "items: { maxLength: 30 }"),
        .planned("examples", [.type, .property, .items], .list, "Several values, for the document.", "examples: [1, 2]"),
        .planned("const", [.property, .items], .value, "The only value that it can have.", "const: 1"),
        .planned("properties", [.property], .mapping, "The fields of an object written in place.", "properties: { id: int64 }"),
        .planned("oneOf", [.property], .list, "A union written in place.", "oneOf: [Commented]"),
        .planned(
            "discriminator", [.property], .name, "The field that tells the types of a union written in place apart.", "discriminator: kind"),
        .planned("additionalProperties", [.property], .type, "The values of a map written in place.", "additionalProperties: string"),
    ]
}
