extension DiagnosticRegistry {
    static let typeValues: [DiagnosticCode: DiagnosticExplanation] = [
        .emptyEnum: .init(
            "empty enum", "An enum has at least one value, and no value is the empty text.",
            example: "Status: { enum: [] }", fix: "Status: { enum: [open, closed] }"),
        .duplicateEnumValue: .init(
            "enum value stands twice", "Every value of an enum stands once.",
            example: "Status: { enum: [open, closed, open] }", fix: "Status: { enum: [open, closed] }"),
        .invalidDefault: .init(
            "invalid default", "A default is a value of its field: of its type, within its constraints.",
            example: "priority: { type: int32, maximum: 4, default: 5 }", fix: "priority: { type: int32, maximum: 4, default: 2 }"),
        .contradictoryConstraints: .init(
            "contradictory constraints",
            "No value can meet all constraints together: bounds that cross or leave no whole number, a constant or an enum value outside "
                + "of them, a pattern longer than the length allowed, more distinct items than there are values.",
            example: "title: { type: string, minLength: 5, maxLength: 3 }", fix: "title: { type: string, minLength: 3, maxLength: 5 }"),
        .invalidPattern: .init(
            "invalid pattern",
            "A pattern is a regular expression that can be matched in linear time: literals, classes, escapes, anchors, groups, "
                + "alternatives and quantifiers, without back-references and look-around.",
            example: "code: { type: string, pattern: '(a)\\1' }", fix: "code: { type: string, pattern: '^aa$' }"),
        .invalidExample: .init(
            "invalid example", "An example that is not a value of its type would mislead readers and fail contract tests.",
            example: "id: { type: int64, example: abc }", fix: "id: { type: int64, example: 42 }"),
        .invalidConstant: .init(
            "invalid constant", "A constant is a value of its field's type.",
            example: "version: { type: int32, const: one }", fix: "version: { type: int32, const: 1 }"),
    ]
}
