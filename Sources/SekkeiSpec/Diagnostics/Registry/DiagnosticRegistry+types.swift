extension DiagnosticRegistry {
    static let types: [DiagnosticCode: DiagnosticExplanation] = [
        .unknownType: .init(
            "unknown type", "A name is neither a type of the language nor declared under 'types'.",
            example: "status: TaskStaus", fix: "status: TaskStatus"),
        .duplicateType: .init(
            "type declared twice", "All files share one namespace; names that differ in case alone count as the same.",
            example: "Task in tasks.yaml and in projects.yaml", fix: "Rename one of them."),
        .invalidName: .init(
            "invalid name", "The name cannot be used where it must appear: in Swift, in a path, or in a header.",
            example: "task-status: { enum: [open, closed] }", fix: "TaskStatus: { enum: [open, closed] }"),
        .reservedName: .init(
            "reserved name",
            "A type named like a module hides every symbol of that module from generated code, and 'Caller' is what 'auth.user' declares.",
            example: "Foundation: { properties: { id: int64 } }", fix: "Endowment: { properties: { id: int64 } }"),
        .swiftNameCollision: .init(
            "two names are one in Swift", "Different names of the spec become the same Swift name.",
            example: "properties: { task_id: int64, taskId: int64 }",
            fix: "properties: { task_id: int64, taskId: { type: int64, swiftName: legacyTaskID } }"),
        .propertyClash: .init(
            "field is there already", "'extends' and 'from' copy fields; a field of the same name would replace one silently.",
            example: "Task: { extends: [Audited], properties: { created_at: date } }", fix: "Rename the field, or derive with 'omit'."),
        .derivationCycle: .init(
            "derived from itself", "'extends', 'from' or 'of' leads back to the type that says it.",
            example: "A: { from: B }\nB: { from: A }", fix: "Give one of them properties of its own."),
        .endlessType: .init(
            "endless type", "Every value of the type would need another one inside, without end.",
            example: "Node: { properties: { next: Node } }", fix: "Node: { properties: { next?: Node } }"),
        .tooManyProperties: .init(
            "too many fields", "An object has at most 256 fields.",
            example: "an object with 300 fields", fix: "Group fields into objects of their own."),
        .unknownField: .init(
            "unknown field", "'pick', 'omit' or 'of' names a field that the type does not have.",
            example: "TaskName: { from: Task, pick: [titel] }", fix: "TaskName: { from: Task, pick: [title] }"),
        .notAnObject: .init(
            "not an object", "Only objects have fields to copy or to follow.",
            example: "Done: { from: TaskStatus }", fix: "Derive from an object type."),
        .duplicateField: .init(
            "field stands twice", "'name' and 'name?' are the same field.",
            example: "properties: { note: string, note?: string }", fix: "properties: { note?: string }"),
        .malformedType: .init(
            "malformed type", "Types are names, 'list<T>' and 'map<T>'.",
            example: "tags: string[]", fix: "tags: list<string>"),
        .fieldTypeDiffers: .init(
            "type differs from the followed field", "'of' takes over the constraints of a field, which fit its type alone.",
            example: "assignee_id?: { type: string, of: Task.assignee_id }", fix: "assignee_id?: { type: int64, of: Task.assignee_id }"),
        .unusedType: .init(
            "unused type", "Neither an operation nor the caller nor an error reaches the type. A warning.",
            example: "Draft: { description: Nothing names it., properties: { text: string } }", fix: "Use it or delete it."),
    ]
}
