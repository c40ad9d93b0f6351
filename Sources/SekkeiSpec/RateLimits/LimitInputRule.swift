/// `by: input.…` leads to a value that the operation's requests have, and that tells requests apart.
struct LimitInputRule {
    private let draft: OperationDraft
    private let types: TypeResolver
    /// The value under `by`, or the name of the limit in the operation.
    private let span: SourceSpan?

    static func check(_ limit: LimitDraft, _ use: LimitUse, _ draft: OperationDraft, _ types: TypeResolver) {
        guard case .input(let path) = limit.limit.key, !types.reader.isIncomplete else { return }
        let span = if case .named(_, let span) = use { span } else { limit.fields["by"]?.span }
        LimitInputRule(draft: draft, types: types, span: span).check(path)
    }

    private func check(_ path: RateLimit.InputPath) {
        switch path.place {
        case .path: check(path.names[0], among: draft.pathParameters, "path parameter")
        case .query: check(path.names[0], among: draft.query, "query parameter")
        case .body: checkBody(path.names)
        }
    }

    private func check(_ name: String, among properties: [PropertyDraft], _ noun: String) {
        guard let property = properties.first(where: { $0.property.name == name })?.property else {
            return unknown("'\(draft.operation.name)' has no \(noun) '\(Reader.clipped(name))'", name, properties)
        }
        checkType(property.type, name)
    }

    private func checkBody(_ names: [String]) {
        if case .multipart? = draft.operation.body?.content {
            return names.count == 1
                ? check(names[0], among: draft.parts, "part") : unfit("parts of a form have no fields")
        }
        guard var type = draft.operation.body?.type else {
            if draft.fields["body"] == nil { unknown("'\(draft.operation.name)' has no body", names[0], []) }
            return
        }
        for name in names {
            guard let object = types.object(type.kind) else { return unfit("\(noun(of: type)) has no fields to count by") }
            if object.isPartial { return unfit("fields of a merge patch may be absent, null or a value") }
            guard let property = object.property(name)?.property else {
                if object.isComplete { unknown("the body has no field '\(Reader.clipped(name))' here", name, object.properties) }
                return
            }
            type = property.type
        }
        checkType(type, names.joined(separator: "."))
    }

    private func checkType(_ type: TypeReference, _ name: String) {
        if !LimitInputRule.fits(type, types) { unfit("'\(Reader.clipped(name))' is \(noun(of: type)), which tells no requests apart") }
    }

    private static func fits(_ type: TypeReference, _ types: TypeResolver) -> Bool {
        switch type.kind {
        case .scalar(.string), .scalar(.int32), .scalar(.int64), .scalar(.uuid), .scalar(.email), .scalar(.hostname), .scalar(.uri),
            .scalar(.ipv4), .scalar(.ipv6):
            true
        case .named(let name): types.draft(name).map { $0.enumValues != nil || $0.nounOfNoObject == nil && $0.object == nil } ?? true
        default: false
        }
    }

    private func noun(of type: TypeReference) -> String {
        if case .named(let name) = type.kind { types.draft(name)?.nounOfNoObject ?? "an object" } else { type.kind.noun }
    }

    private func unknown(_ message: String, _ name: String, _ candidates: [PropertyDraft]) {
        let help = Suggestion.help(for: name, among: candidates.map(\.property.name))
        types.reader.error(.unknownLimitInput, message, at: span, help: help)
    }

    private func unfit(_ message: String) {
        types.reader.error(
            .unfitLimitInput, message, at: span, help: "count by a string, a whole number, a UUID or an enum")
    }
}
