/// `format: field-name` stands at details of errors: only there is the value a name that older callers know as another.
enum FieldNameFormatRule {
    static func check(_ types: [TypeDraft], _ operations: [OperationDraft], _ reader: Reader) {
        for type in types {
            // Taken over fields are told of where they are declared.
            check(type.object?.properties.filter { $0.property.origins.first?.owner == .type(type.entry.name) } ?? [], reader)
        }
        for operation in operations { check(operation.parameters + operation.answerHeaders, reader) }
    }

    private static func check(_ drafts: [PropertyDraft], _ reader: Reader) {
        for draft in drafts where draft.property.type.namesField {
            reader.error(
                .keyDoesNotApply, "format 'field-name' of '\(draft.property.name)' applies to details of errors alone", at: draft.nameSpan,
                help: "leave it out: only errors name a field of the request")
        }
    }
}

extension TypeReference {
    /// Whether its values are names of fields of a request.
    package var namesField: Bool {
        if case .list(let element) = kind { return element.constraints.format == Self.fieldName }
        return constraints.format == Self.fieldName
    }

    private static let fieldName = "field-name"
}
