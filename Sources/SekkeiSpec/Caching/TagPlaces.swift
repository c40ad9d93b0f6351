/// The placeholders of an operation's tags lead to values that every request has.
struct TagPlaces {
    let draft: OperationDraft
    let types: TypeResolver

    /// - Parameter takesBody: Whether the body may be named: GET has none.
    func check(_ piece: TagTemplate.Piece, at span: SourceSpan, takesBody: Bool) {
        switch piece {
        case .text: break
        case .user(let names): checkCaller(names, span)
        case .input(let path): checkInput(path, span, takesBody: takesBody)
        }
    }

    private func checkCaller(_ names: [String], _ span: SourceSpan) {
        if draft.operation.security == .anonymous {
            report("there is no caller: 'auth' is 'none'", span)
        } else {
            check(KeyValueType.walk(names, from: .named(TypeEntry.callerName), types), "user." + names.joined(separator: "."), names, span)
        }
    }

    private func checkInput(_ path: RateLimit.InputPath, _ span: SourceSpan, takesBody: Bool) {
        let text = "input.\(path.place.rawValue)." + path.names.joined(separator: ".")
        switch path.place {
        case .path: checkParameter(path.names[0], among: draft.pathParameters, text, span)
        case .query: checkParameter(path.names[0], among: draft.query, text, span)
        case .body:
            guard takesBody, let body = draft.operation.body else { return report("the request has no body", span) }
            guard body.isRequired else { return report("the body may be missing", span) }
            guard let type = body.type else { return report("a form has no fields that a tag could name", span) }
            check(KeyValueType.walk(path.names, from: type.kind, types), text, path.names, span, isBody: true)
        }
    }

    private func checkParameter(_ name: String, among parameters: [PropertyDraft], _ text: String, _ span: SourceSpan) {
        guard let draft = parameters.first(where: { $0.property.name == name }) else {
            return check(.missing(0, among: parameters.map(\.property.name)), text, [name], span)
        }
        let mayBeAbsent = draft.property.isNullable || !draft.property.isRequired && draft.defaultNode == nil
        check(.found(KeyValueType(type: draft.property.type, mayBeAbsent: mayBeAbsent)), text, [name], span)
    }

    private func check(_ result: KeyValueType.Result, _ text: String, _ names: [String], _ span: SourceSpan, isBody: Bool = false) {
        switch result {
        case .unknown: break
        case .missing(let depth, let others):
            report(
                "nothing is called '\(Reader.clipped(names[depth]))' here", span, help: Suggestion.help(for: names[depth], among: others))
        case .found(let value):
            if isBody, value.isAnswerOnly { return report("'\(text)' is read-only: it stands in answers alone", span) }
            if value.mayBeAbsent { return report("'\(text)' may be absent, and a tag needs all of its values", span) }
            if !value.isText(types) {
                report("'\(text)' is \(value.type.kind.noun), and a string, a whole number, a UUID, a boolean or an enum is needed", span)
            }
        }
    }

    private func report(_ message: String, _ span: SourceSpan, help: String? = nil) {
        types.reader.error(.unknownTagValue, message, at: span, help: help)
    }
}
