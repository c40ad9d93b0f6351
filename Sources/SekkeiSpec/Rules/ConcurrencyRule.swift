/// The version that `concurrency` names is a number that the answer always has.
enum ConcurrencyRule {
    static func check(_ draft: OperationDraft, _ types: TypeResolver) {
        guard let concurrency = draft.operation.concurrency, let node = draft.concurrencyFields?["version"] else { return }
        checkRequired(draft, types.reader)
        if draft.returnsFields?.has("stream") == true { return }
        guard let body = draft.operation.returns.body else {
            checkWithoutAnswer(draft, node, types.reader)
            return
        }
        guard let object = types.object(body.kind) else {
            if isKnown(body.kind, types) { report("the answer is \(noun(body.kind, types)), and has no row version", node, types.reader) }
            return
        }
        if let problem = problem(concurrency.version, object) {
            report(problem.message, node, types.reader, help: problem.help)
        }
    }

    /// Only what changes a row takes 'If-Match'.
    private static func checkRequired(_ draft: OperationDraft, _ reader: Reader) {
        guard !draft.operation.takesIfMatch, let span = draft.concurrencyFields?.keySpan("required") else { return }
        let isRead = draft.operation.method == .get
        reader.error(
            .keyDoesNotApply, "'required' does not apply to \(isRead ? "GET" : "a POST that makes a new row")", at: span,
            help: isRead
                ? "a read takes 'If-None-Match', which is never required"
                : "a POST takes 'If-Match' where its path names the row and its status is not 201")
    }

    /// What bodies are read into has no value for a read-only field, and so no certain version.
    static func check(_ draft: OperationDraft, _ usage: TypeUsage, _ types: TypeResolver) {
        guard let name = draft.operation.concurrency?.version, let node = draft.concurrencyFields?["version"],
            let body = draft.operation.returns.body, case .named(let type) = body.kind, usage.requests.contains(type),
            types.object(body.kind)?.property(name)?.property.isReadOnly == true
        else { return }
        report(
            "the version '\(name)' is read-only, and absent where '\(type)' is read from a body", node, types.reader,
            help: "read bodies into a type of their own: Put\(type): { from: \(type) }")
    }

    /// A DELETE that answers nothing has a row all the same; the name is for its readers.
    private static func checkWithoutAnswer(_ draft: OperationDraft, _ node: Node, _ reader: Reader) {
        guard draft.answerNode == nil, draft.operation.method != .delete || draft.operation.returns.status != 204 else { return }
        report("'\(draft.operation.name)' answers no body that could have a row version", node, reader, help: "for example: returns: Task")
    }

    private static func problem(_ name: String, _ object: ObjectDraft) -> (message: String, help: String?)? {
        guard let field = object.property(name)?.property else {
            guard object.isComplete else { return nil }
            let help = Suggestion.help(for: name, among: object.properties.map(\.property.name))
            return ("the answer has no field '\(Reader.clipped(name))'", help)
        }
        if field.type.kind != .scalar(.int32), field.type.kind != .scalar(.int64) {
            return ("the version '\(name)' is \(field.type.kind.noun), and must be int32 or int64", nil)
        }
        if !field.isRequired || field.isNullable { return ("the version '\(name)' may be absent", nil) }
        return field.isWriteOnly ? ("the version '\(name)' is write-only, and never answered", nil) : nil
    }

    private static func isKnown(_ kind: TypeReference.Kind, _ types: TypeResolver) -> Bool {
        if case .named(let name) = kind { types.draft(name)?.nounOfNoObject != nil } else { true }
    }

    private static func noun(_ kind: TypeReference.Kind, _ types: TypeResolver) -> String {
        if case .named(let name) = kind { types.draft(name)?.nounOfNoObject ?? kind.noun } else { kind.noun }
    }

    private static func report(_ message: String, _ node: Node, _ reader: Reader, help: String? = nil) {
        reader.error(.invalidRowVersion, message, at: node.span, help: help)
    }
}
