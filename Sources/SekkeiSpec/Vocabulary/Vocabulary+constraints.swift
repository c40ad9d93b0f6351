extension Vocabulary {
    private static let values: [Place] = [.property, .items]
    private static let lists: [Place] = values + [.body]

    static let constraintKeys: [KeyDefinition] = [
        .key("format", values, .name, "A closer form of a string or a number.", "format: uuid"),
        .key("enum", values, .list, "The only values that a string or an integer can have.", "enum: [admin, staff]"),
        .key("const", values, .value, "The only value that a string, an integer, a boolean or an enum can have.", "const: task"),
        .key(
            "minLength", values + [.propertyNames], .integer, "How many characters a text has at least, or how many bytes.", "minLength: 1"),
        .key(
            "maxLength", values + [.propertyNames], .integer, "How many characters a text has at most, or how many bytes.",
            "maxLength: 200"),
        .key(
            "pattern", values + [.propertyNames], .text, "A regular expression that must be found in the text.", "pattern: '^[A-Z]{3}$'"),
        .key("minimum", values, .number, "The least value; of a duration in ISO 8601: `PT1S`.", "minimum: 1"),
        .key("maximum", values, .number, "The greatest value.", "maximum: 4"),
        .key("exclusiveMinimum", values, .number, "A bound that the value must exceed.", "exclusiveMinimum: 0"),
        .key("exclusiveMaximum", values, .number, "A bound that the value must stay below.", "exclusiveMaximum: 100"),
        .key("multipleOf", values, .number, "What divides the value without rest.", "multipleOf: 5"),
        .key("minItems", lists, .integer, "How many items a list has at least.", "minItems: 1"),
        .key("maxItems", lists, .integer, "How many items a list has at most.", "maxItems: 20"),
        .key("uniqueItems", lists, .boolean, "Whether no two items may be equal.", "uniqueItems: true", default: "false"),
        .key("minProperties", values, .integer, "How many members a map has at least.", "minProperties: 1"),
        .key("maxProperties", values, .integer, "How many members a map has at most.", "maxProperties: 10"),
        .key("maxSize", values, .size, "How many bytes a file has at most.", "maxSize: 5MiB", default: "that of the whole body"),
        .key("contentTypes", values, .names, "The media types that a file may have.", "contentTypes: [image/png, image/*]", default: "any"),
    ]
}
