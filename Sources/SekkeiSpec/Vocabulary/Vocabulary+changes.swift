extension Vocabulary {
    private static let change: [Place] = [.change]

    static let changeKeys: [KeyDefinition] =
        [
            .required("change", change, .name, "Its name, unique in the spec.", "change: TaskOwnerRenamed"),
            .required(
                "target", change, .name,
                "What it is about, as the newer version calls it: a type, a field, a service, an operation, a parameter, an error, a detail.",
                "target: Task"),
            .key(
                "rename", change, .mapping,
                "Older names and the newer names of the same things: the fields of a type, the values of an enum, the operations of a "
                    + "service, the parameters of an operation, the details of an error.",
                "rename: { owner_id: assignee_id }"),
            .key(
                "was", change, .value,
                "What stood in its place: another type of a field, the values of an enum, fields of a type, or an operation removed since.",
                "was: { type: string, enum: [low, high], default: low }"),
            .key(
                "upgrade", change, .mapping, "The newer value for each older one; `else` stands for the others.",
                "upgrade: { low: 1, high: 2 }"),
            .key(
                "downgrade", change, .mapping, "The older value for each newer one; `else` stands for the others.",
                "downgrade: { 1: low, else: high }"),
            .key(
                "replaces", change, .names, "The fields that stand for those under `was`; may be empty.", "replaces: [full_name]",
                default: "none"),
            .key("convert", change, .name, "That the application converts (`swift`), by a protocol named as the change.", "convert: swift"),
            .key(
                "withdrawn", change, .boolean, "Whether a removed operation answers 410 to callers of older versions, too.",
                "withdrawn: true",
                default: "false"),
            .key("moved", change, .text, "The older method and path of an operation, below its service's path.", "moved: POST /old"),
            .key(
                "added", change, .names, "Fields, parameters, details, or values of an enum, that the older version does not have.",
                "added: [color]"),
            .key(
                "fill", change, .value, "What added fields and parameters are in an older request: one value, or a value for each.",
                "fill: red"),
            .key(
                "tightened", change, .mapping, "The older rules, which allowed more; `none` where there was none.",
                "tightened: { maxLength: 500 }"),
            .key(
                "old", change, .name, "What becomes of an older value that the newer rules forbid: `reject` or `clamp`.", "old: clamp",
                default: "`reject`"),
            .key("default", change, .mapping, "The older default of a field or parameter.", "default: { was: 1 }"),
            .key("code", change, .mapping, "The older code of an error.", "code: { was: BIZ090 }"),
            .key("status", change, .mapping, "The older status of an error.", "status: { was: 400 }"),
            .key("note", change, .localizedText, "What callers are told.", "note: owner_id is now assignee_id."),
            .required("was", [.former], .value, "The value of the older version; `none` where it had none.", "was: 1"),
        ] + tightenedKeys

    private static let tightened: [Place] = [.tightened]

    private static let tightenedKeys: [KeyDefinition] = [
        .key("enum", tightened, .list, "The values that were allowed.", "enum: [admin, staff, guest]"),
        .key("minLength", tightened, .integer, "How many characters a text had at least.", "minLength: 0"),
        .key("maxLength", tightened, .integer, "How many characters a text had at most.", "maxLength: 500"),
        .key("pattern", tightened, .text, "What had to be found in the text.", "pattern: none"),
        .key("minimum", tightened, .number, "What was the least value.", "minimum: 0"),
        .key("maximum", tightened, .number, "What was the greatest value.", "maximum: 9"),
        .key("exclusiveMinimum", tightened, .number, "What the value had to exceed.", "exclusiveMinimum: none"),
        .key("exclusiveMaximum", tightened, .number, "What the value had to stay below.", "exclusiveMaximum: none"),
        .key("multipleOf", tightened, .number, "What divided the value.", "multipleOf: none"),
        .key("minItems", tightened, .integer, "How many items a list had at least.", "minItems: 0"),
        .key("maxItems", tightened, .integer, "How many items a list had at most.", "maxItems: 50"),
        .key("uniqueItems", tightened, .boolean, "Whether items had to differ.", "uniqueItems: none"),
        .key("minProperties", tightened, .integer, "How many members a map had at least.", "minProperties: 0"),
        .key("maxProperties", tightened, .integer, "How many members a map had at most.", "maxProperties: 50"),
    ]
}
