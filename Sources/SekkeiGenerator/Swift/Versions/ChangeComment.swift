import SekkeiSpec

/// The comments by which code for older versions cites the changes that it follows.
struct ChangeComment {
    /// The older version of the step.
    let context: SwiftContext

    /// `v2, TaskOwnerRenamed, TaskPriorityBecameNumeric`.
    func text(_ targets: Set<String>) -> String {
        ([context.newer?.version ?? ""] + (context.changes?.changes(of: targets) ?? []).map(\.name)).joined(separator: ", ")
    }

    /// What is said of a type: its own changes, and those of the types that it is derived from.
    func text(ofType name: String) -> String {
        var targets: Set<String> = []
        var next: String? = name
        while let name = next, targets.insert(name).inserted { next = context.newer?.type(named: name)?.derivedFrom }
        return text(targets)
    }

    func text(of version: OperationVersion) -> String {
        let newer = version.newer ?? version
        return text(["\(newer.service.name).\(newer.operation.name)"])
    }
}

extension ChangeComment {
    /// `v1`, or `v1, before TaskOwnerRenamed` where changes name the operation or the types of its body and answer.
    func place(of version: OperationVersion) -> String {
        let types = (TypeReach.requests(version.operation) + TypeReach.answers(version.operation)).compactMap(TypeParts.name)
        let targets = Set(types + ["\(version.service.name).\((version.newer ?? version).operation.name)"])
        let names = (context.changes?.changes(of: targets) ?? []).map(\.name)
        return names.isEmpty ? context.version : "\(context.version), before \(names.joined(separator: ", "))"
    }
}
