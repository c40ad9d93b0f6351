/// `resource` and `each` name an object type that the operation has to do with.
struct PolicySubjectRule {
    let types: TypeResolver
    private var reader: Reader { types.reader }

    init(types: TypeResolver) {
        self.types = types
    }

    /// Whether the subject can be used.
    func check(_ use: OperationPolicyDraft, _ draft: OperationDraft, _ operation: Operation) -> Bool {
        guard let type = use.type, isObject(type) else { return false }
        return use.each == nil ? checkParameters(type, operation) : checkRows(type, draft, operation)
    }

    private func isObject(_ name: OperationPolicyDraft.Name) -> Bool {
        guard types.isNameable(name.text) else {
            reader.unknown(
                .unknownType, "unknown type '\(Reader.clipped(name.text))'", at: name.span, name: name.text, among: types.names)
            return false
        }
        guard let draft = types.draft(name.text) else { return false }
        if let noun = draft.nounOfNoObject {
            reader.error(.invalidResource, "'\(name.text)' is \(noun), and a policy is about objects", at: name.span)
            return false
        }
        guard let object = draft.object else { return false }
        if object.isPartial {
            reader.error(.invalidResource, "'\(name.text)' is partial, and a policy is about whole objects", at: name.span)
        }
        return !object.isPartial
    }

    private func checkParameters(_ type: OperationPolicyDraft.Name, _ operation: Operation) -> Bool {
        if operation.path.hasParameters { return true }
        reader.error(
            .invalidResource, "the path of '\(operation.name)' has no parameter by which a \(type.text) could be found", at: type.span,
            help: "'each' is for lists; a policy about the caller and the request names no resource")
        return false
    }

    private func isKnown(_ kind: TypeReference.Kind) -> Bool {
        if case .named(let name) = kind { types.entry(name) != nil } else { true }
    }

    /// A file that is made of the rows has none that could be looked at, and takes the filter all the same.
    private func checkRows(_ type: OperationPolicyDraft.Name, _ draft: OperationDraft, _ operation: Operation) -> Bool {
        let returns = operation.returns
        if case .bytes? = returns.stream { return true }
        var row = returns.stream?.element?.kind
        if case .list(let element)? = returns.body?.kind { row = element.kind }
        if row == .named(type.text) { return true }
        // What could not be read has been reported.
        let isRead = row.map(isKnown) ?? (draft.answerNode == nil || returns.body != nil || returns.stream != nil)
        guard isRead else { return false }
        reader.error(
            .invalidEach, "'\(operation.name)' does not answer list<\(type.text)>", at: type.span,
            help: operation.path.hasParameters ? "'resource' is for one record that the path names" : nil)
        return false
    }
}
