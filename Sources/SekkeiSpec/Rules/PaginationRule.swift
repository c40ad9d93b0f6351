/// Pages are pages of a list, their sizes agree, and sort fields are fields of its items.
enum PaginationRule {
    static func check(_ draft: OperationDraft, _ types: TypeResolver) {
        guard let pagination = draft.operation.pagination else { return }
        if pagination.defaultSize > pagination.maxSize {
            types.reader.error(
                .contradictoryPageSizes, "defaultSize \(pagination.defaultSize) is above maxSize \(pagination.maxSize)",
                at: draft.paginateFields?.keySpan("defaultSize") ?? draft.paginateFields?.keySpan("maxSize"))
        }
        let parameters = parameters(pagination.style)
        for parameter in draft.query where parameters.contains(parameter.property.name) {
            let name = parameter.property.name
            types.reader.error(.paginationParameterClash, "'paginate' adds the query parameter '\(name)' itself", at: parameter.nameSpan)
        }
        guard case .list(let item)? = draft.operation.returns.body?.kind else {
            reportNoList(draft, types)
            return
        }
        checkSort(draft, item, types)
    }

    /// The query parameters that pages take by themselves.
    private static func parameters(_ style: Pagination.Style) -> [String] {
        switch style {
        case .page: ["page", "size", "sort"]
        case .cursor: ["cursor", "size", "sort"]
        }
    }

    private static func reportNoList(_ draft: OperationDraft, _ types: TypeResolver) {
        // A type that could not be read may well be a list.
        guard draft.operation.returns.body != nil || draft.answerNode == nil else { return }
        if draft.returnsFields?.has("stream") == true { return }
        if case .named(let name)? = draft.operation.returns.body?.kind, types.entry(name) == nil { return }
        types.reader.error(
            .paginationWithoutList, "'paginate' needs an operation that returns a list", at: draft.fields.keySpan("paginate"),
            help: "for example: returns: list<Task>")
    }

    private static func checkSort(_ draft: OperationDraft, _ item: TypeReference, _ types: TypeResolver) {
        guard let node = draft.paginateFields?["sort"], case .named(let name) = item.kind, let object = types.draft(name)?.object else {
            if let node = draft.paginateFields?["sort"], case .scalar = item.kind {
                types.reader.error(.unknownSortField, "the items have no fields to sort by", at: node.span)
            }
            return
        }
        for field in node.items ?? [node] {
            guard let text = field.scalar?.text, object.isComplete else { continue }
            guard let property = object.property(text)?.property else {
                let help = Suggestion.help(for: text, among: object.properties.map(\.property.name))
                types.reader.error(
                    .unknownSortField, "'\(name)' has no field '\(Reader.clipped(text))' to sort by", at: field.span, help: help)
                continue
            }
            if let noun = nounOfUnsortable(property.type.kind, types) {
                types.reader.error(.unknownSortField, "field '\(text)' is \(noun), and cannot be sorted by", at: field.span)
            }
        }
    }

    /// What a field is that has no order.
    private static func nounOfUnsortable(_ kind: TypeReference.Kind, _ types: TypeResolver) -> String? {
        switch kind {
        case .list, .map, .scalar(.any): kind.noun
        case .scalar: nil
        case .named(let name):
            switch types.draft(name)?.shape {
            case .object: "an object"
            case .union: "a union"
            case .enumeration, .broken, nil: nil
            }
        }
    }
}
