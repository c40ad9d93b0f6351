/// The arguments of an operation's method have names of their own: path parameters stand beside what is generated.
enum ArgumentNamesRule {
    static func check(_ draft: OperationDraft, _ reader: Reader) {
        let parameters = draft.pathParameters.map {
            SwiftNamesRule.Name(swiftName: $0.property.swiftName, what: "path parameter '\($0.property.name)'", span: $0.nameSpan)
        }
        SwiftNamesRule.check(generated(draft) + parameters, help: "give the parameter another name in Swift with 'swiftName:'", reader)
    }

    private static func generated(_ draft: OperationDraft) -> [SwiftNamesRule.Name] {
        let operation = draft.operation
        let names = [
            draft.query.isEmpty ? nil : ("query", "the query"),
            operation.pagination == nil ? nil : ("page", "the page"),
            draft.headers.isEmpty ? nil : ("headers", "the headers"),
            operation.body?.type == nil ? nil : ("body", "the body"),
            draft.parts.isEmpty ? nil : ("form", "the form"),
            operation.concurrency == nil || operation.method == .get ? nil : ("expectedVersion", "the expected version"),
            ("context", "the context"),
        ]
        return names.compactMap { $0 }.map { SwiftNamesRule.Name(swiftName: $0, what: "\($1) of '\(operation.name)'") }
    }
}
