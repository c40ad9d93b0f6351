/// The path of the `location` operation can be filled in from the answer.
enum LocationRule {
    static func check(_ draft: OperationDraft, _ all: [OperationDraft], _ types: TypeResolver) {
        guard let node = draft.returnsFields?["location"], let name = draft.operation.returns.location else { return }
        guard let target = all.first(where: { $0.operation.name == name }) else {
            let names = all.map(\.operation.name)
            types.reader.unknown(.unknownOperation, "unknown operation '\(Reader.clipped(name))'", at: node.span, name: name, among: names)
            return
        }
        guard let body = draft.operation.returns.body else {
            if draft.answerNode == nil, draft.returnsFields?.has("stream") != true {
                report(name, "the operation answers no body", node, types)
            }
            return
        }
        guard let object = types.object(body.kind) else {
            if isKnown(body.kind, types) { report(name, "the answer has no fields", node, types) }
            return
        }
        let parameters = target.operation.path.parameters
        for (index, parameter) in parameters.enumerated() {
            let field = object.property(parameter) ?? (index == parameters.count - 1 ? object.property("id") : nil)
            if field == nil, !object.isComplete { continue }
            if let problem = problem(parameter, field?.property, isLast: index == parameters.count - 1) {
                report(name, problem, node, types)
            }
        }
    }

    private static func isKnown(_ kind: TypeReference.Kind, _ types: TypeResolver) -> Bool {
        if case .named(let name) = kind { types.draft(name)?.nounOfNoObject != nil } else { true }
    }

    private static func problem(_ parameter: String, _ field: Property?, isLast: Bool) -> String? {
        guard let field else { return "the answer has no field '\(parameter)'" + (isLast && parameter != "id" ? " and no 'id'" : "") }
        if !field.isRequired || field.isNullable { return "the answer's field '\(field.name)' may be absent" }
        switch field.type.kind {
        case .list, .map: return "the answer's field '\(field.name)' is \(field.type.kind.noun)"
        case .scalar, .named: return nil
        }
    }

    private static func report(_ name: String, _ problem: String, _ node: Node, _ types: TypeResolver) {
        types.reader.error(.unfillableLocation, "the path of '\(name)' cannot be filled in: \(problem)", at: node.span)
    }
}
