/// Finds what the targets of changes name.
struct TargetFinder {
    let drafts: SpecDrafts
    private let operations: [String: OperationDraft]

    init(_ drafts: SpecDrafts) {
        self.drafts = drafts
        operations = Dictionary(drafts.operations.map { ($0.operation.name, $0) }) { first, _ in first }
    }

    /// Nil where there is none; that is reported with the reader.
    func find(_ entry: ChangeEntry, _ reader: Reader) -> ChangeTarget? {
        let parts = entry.target.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard (1...3).contains(parts.count), !parts.contains("") else { return unknown(entry, "'\(Reader.clipped(entry.target))'", reader) }
        if let type = type(parts[0]) { return parts.count == 1 ? .type(type) : field(parts, of: type, entry, reader) }
        if let service = drafts.services.first(where: { $0.service.name == parts[0] }) { return part(parts, of: service, entry, reader) }
        if let error = drafts.errors.first(where: { $0.error.name == parts[0] }) { return part(parts, of: error, entry, reader) }
        return unknown(entry, "type, service or error '\(Reader.clipped(parts[0]))'", name: parts[0], among: names, reader)
    }

    func operation(_ name: String) -> OperationDraft? { operations[name] }

    private func type(_ name: String) -> TypeDraft? { drafts.types.isNameable(name) ? drafts.types.draft(name) : nil }

    private var names: [String] {
        drafts.types.names + drafts.services.map(\.service.name) + drafts.errors.map(\.error.name)
    }

    private func field(_ parts: [String], of type: TypeDraft, _ entry: ChangeEntry, _ reader: Reader) -> ChangeTarget? {
        guard parts.count == 2, let object = type.object else {
            return unknown(entry, "field '\(parts.dropFirst().joined(separator: "."))' of '\(parts[0])'", reader)
        }
        guard let draft = object.property(parts[1]) else {
            return unknown(
                entry, "field '\(Reader.clipped(parts[1]))' of '\(parts[0])'", name: parts[1],
                among: object.properties.map(\.property.name),
                reader)
        }
        guard case .type(let owner)? = draft.property.origins.first?.owner, owner != parts[0] else { return .field(type, draft) }
        reader.error(
            .unknownTarget, "field '\(parts[1])' comes from '\(owner)', and changes with it", at: entry.targetSpan,
            notes: [.init("it is declared here", at: draft.nameSpan)], help: "write 'target: \(owner).\(parts[1])'")
        return nil
    }

    private func part(_ parts: [String], of service: ServiceDraft, _ entry: ChangeEntry, _ reader: Reader) -> ChangeTarget? {
        if parts.count == 1 { return .service(service) }
        guard let operation = service.operations.first(where: { $0.operation.name == parts[1] }) else {
            if parts.count == 2, entry.fields.has("was") { return .absentOperation(service, parts[1]) }
            let names = service.operations.map(\.operation.name)
            return unknown(entry, "operation '\(Reader.clipped(parts[1]))' of '\(parts[0])'", name: parts[1], among: names, reader)
        }
        if parts.count == 2 { return .operation(operation) }
        guard let parameter = operation.parameters.first(where: { $0.property.name == parts[2] }) else {
            let names = operation.parameters.map(\.property.name)
            return unknown(entry, "parameter '\(Reader.clipped(parts[2]))' of '\(parts[1])'", name: parts[2], among: names, reader)
        }
        return .parameter(operation, parameter)
    }

    private func part(_ parts: [String], of error: ErrorDraft, _ entry: ChangeEntry, _ reader: Reader) -> ChangeTarget? {
        if parts.count == 1 { return .error(error) }
        guard parts.count == 2, let detail = error.details.first(where: { $0.property.name == parts[1] }) else {
            let names = error.details.map(\.property.name)
            return unknown(entry, "detail '\(Reader.clipped(parts[1]))' of '\(parts[0])'", name: parts[1], among: names, reader)
        }
        return .detail(error, detail)
    }

    private func unknown(
        _ entry: ChangeEntry, _ what: String, name: String = "", among names: [String] = [], _ reader: Reader
    ) -> ChangeTarget? {
        reader.error(
            .unknownTarget, "there is no \(what)", at: entry.targetSpan,
            help: Suggestion.help(for: name, among: names)
                ?? "a target is named as the newer version calls it: Task, Task.priority, Tasks.listTasks")
        return nil
    }
}

extension OperationDraft {
    /// All that a request carries beside a JSON body.
    var parameters: [PropertyDraft] { pathParameters + query + headers + parts }
}
