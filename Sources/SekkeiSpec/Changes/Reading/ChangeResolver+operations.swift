extension ChangeResolver {
    mutating func rename(_ entry: ChangeEntry, _ index: Int, operationsOf service: ServiceDraft) {
        let own = service.operations.map(\.operation.name)
        let all = drafts.services.flatMap { $0.operations.map(\.operation.name) }
        let pairs = pairs(entry)
        let renamed = Set(pairs.map(\.newer))
        for (older, newer) in pairs {
            guard own.contains(newer) else {
                unknownName(newer, at: older.value.span, "operation of '\(service.service.name)'", among: own)
                continue
            }
            guard NameRule.check(older, .operation, reader), isFree(older, among: all, renamed: renamed, "operation"),
                isAlone(index, besides: changes.operations[newer]?.nameEntry, "the name of '\(newer)'")
            else { continue }
            changes.operations[newer, default: OperationChange()].olderName = older.name
            changes.operations[newer]?.nameEntry = index
        }
    }

    mutating func resolve(_ entry: ChangeEntry, _ index: Int, operation draft: OperationDraft) {
        let name = draft.operation.name
        if entry.fields.has("rename") {
            // A name may stand in several parts of an operation; the first that has it is meant.
            rename(entry, index, draft.parameters, among: draft.parameters, "parameter")
        }
        if entry.fields.has("added") { add(entry, index, draft.parameters, "parameter") }
        guard let node = entry.fields["moved"], let route = RouteReader(reader: reader).read(node),
            isAlone(index, besides: changes.operations[name]?.routeEntry, "the route of '\(name)'")
        else { return }
        let current = draft.fields["http"].flatMap { RouteReader(reader: reader).read($0) }
        if current?.method == route.method, current?.segments == route.segments {
            touchesNothing(entry, "moved", "'\(name)' is at this route today")
            return
        }
        changes.operations[name, default: OperationChange()].route = node
        changes.operations[name]?.routeEntry = index
    }

    mutating func remove(_ entry: ChangeEntry, _ index: Int, _ name: String, from service: ServiceDraft) {
        guard NameGrammar.isIdentifier(name), name.first?.isLowercase == true, let former = entry.fields["was"] else {
            reader.error(.unknownTarget, "'\(Reader.clipped(name))' cannot be the name of an operation", at: entry.targetSpan)
            return
        }
        if let other = finder.operation(name) {
            reader.error(
                .removedOperationClash, "an operation '\(name)' is there in the newer version, in service '\(other.service)'",
                at: entry.targetSpan, notes: [.init("it is here", at: other.nameSpan)])
            return
        }
        if let twin = changes.removed.first(where: { $0.name == name }) {
            _ = isAlone(index, besides: twin.entry, "the operation '\(name)'")
            return
        }
        let isWithdrawn = entry.fields["withdrawn"].flatMap { reader.boolean($0) } ?? false
        changes.removed.append(
            RemovedOperation(
                entry: index, service: service.service.name, name: name, nameSpan: entry.targetSpan, former: former,
                isWithdrawn: isWithdrawn))
    }

    mutating func resolve(_ entry: ChangeEntry, _ index: Int, error draft: ErrorDraft) {
        let name = draft.error.name
        if entry.fields.has("rename") { rename(entry, index, draft.details, among: draft.details, "detail") }
        if entry.fields.has("added") { add(entry, index, draft.details, "detail") }
        if entry.fields.has("code"), let node = former(entry, "code"), let code = ErrorCodeRule.check(node, reader),
            isAlone(index, besides: changes.errors[name]?.codeEntry, "the code of '\(name)'")
        {
            if code == draft.error.code { touchesNothing(entry, "code", "the code is \(code) today") }
            changes.errors[name, default: ErrorChange()].code = node
            changes.errors[name]?.codeEntry = index
        }
        if entry.fields.has("status"), let node = former(entry, "status"), let status = ErrorStatusRule.check(node, reader),
            isAlone(index, besides: changes.errors[name]?.statusEntry, "the status of '\(name)'")
        {
            if status == draft.error.status { touchesNothing(entry, "status", "the status is \(status) today") }
            changes.errors[name, default: ErrorChange()].status = node
            changes.errors[name]?.statusEntry = index
        }
    }
}
