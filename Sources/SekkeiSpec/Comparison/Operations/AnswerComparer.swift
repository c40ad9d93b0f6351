/// Compares what operations answer when they succeed.
struct AnswerComparer {
    let operations: OperationComparer

    private var types: TypeComparer { operations.types }
    private var findings: Findings { operations.findings }
    private var name: String { operations.new.name }

    private func site(_ suffix: String = "") -> Site {
        var site = operations.site(.response(operations.number))
        if !suffix.isEmpty {
            site.place += suffix
            site.target = nil
        }
        return site
    }

    private func report(
        _ kind: DifferenceKind, _ severity: Difference.Severity, _ message: String, old: String? = nil, new: String? = nil, at site: Site
    ) {
        findings.add(
            kind, Effect(request: severity, response: severity), at: site, message, old: old, new: new,
            remedy: .words("declare a new operation for the new answer; no entry of 'changes' speaks of this"))
    }

    func compare(_ before: Operation, _ after: Operation) {
        let (old, new) = (before.returns, after.returns)
        if old.status != new.status {
            report(
                .statusChanged, .breaking, "'\(name)' answers \(new.status), before \(old.status)", old: "\(old.status)",
                new: "\(new.status)", at: site())
        }
        compareBodies(old, new)
        compareLocations(old.location, new.location)
        compareHeaders(old.headers, new.headers)
        types.compareTexts([old.description], [new.description], at: site())
        PaginationComparer(operations: operations).compare(before.pagination, after.pagination)
        ConcurrencyComparer(operations: operations).compare(before, after)
    }

    private func compareBodies(_ old: Returns, _ new: Returns) {
        switch (old.stream, new.stream) {
        case (.events(let a)?, .events(let b)?), (.lines(let a)?, .lines(let b)?): types.compare(a, b, at: site(" answer"))
        case (.bytes(let a)?, .bytes(let b)?):
            if a != b { report(.answerMediaTypeChanged, .breaking, "'\(name)' answers \(b), before \(a)", old: a, new: b, at: site()) }
        case (nil, nil): compareBodies(old.body, new.body)
        case (let a, let b):
            let (before, after) = (Self.text(a), Self.text(b))
            report(.answerStreamChanged, .breaking, "'\(name)' answers \(after), before \(before)", old: before, new: after, at: site())
        }
    }

    private static func text(_ stream: ReturnStream?) -> String {
        switch stream {
        case nil: "one JSON value"
        case .bytes(let type): "a stream of \(type)"
        case .events: "server-sent events"
        case .lines: "a line of JSON for each value"
        }
    }

    private func compareBodies(_ old: TypeReference?, _ new: TypeReference?) {
        switch (old, new) {
        case (nil, nil): break
        case (let a?, let b?): types.compare(a, b, at: site(" answer"))
        case (nil, let b?):
            report(.answerAdded, .risky, "'\(name)' answers a body, before none", new: SpecType.name(b), at: site())
        case (let a?, nil):
            report(.answerRemoved, .breaking, "'\(name)' answers no body", old: SpecType.name(a), at: site())
        }
    }

    private func compareLocations(_ old: String?, _ new: String?) {
        switch (old, new) {
        case _ where old == new: break
        case (nil, let new?): report(.locationAdded, .safe, "'\(name)' answers a Location", new: new, at: site())
        case (let old?, nil): report(.locationRemoved, .breaking, "'\(name)' answers no Location", old: old, at: site())
        default:
            report(.locationChanged, .risky, "the Location of '\(name)' leads to another operation", old: old, new: new, at: site())
        }
    }

    private func compareHeaders(_ old: [Property], _ new: [Property]) {
        for a in old {
            let b = new.first { $0.name.lowercased() == a.name.lowercased() }
            var site = site(".\(b?.name ?? a.name)")
            site.old = a.span
            site.new = b?.span ?? site.new
            if let b { types.compareProperties(a, b, .response, at: site) } else { reportRemoved(a, at: site) }
        }
        for b in new where !old.contains(where: { $0.name.lowercased() == b.name.lowercased() }) {
            report(.fieldAddedOptional, .safe, "'\(name)' answers the new header '\(b.name)'", new: SpecType.name(b.type), at: site())
        }
    }

    private func reportRemoved(_ header: Property, at site: Site) {
        report(
            .fieldRemoved, header.isCertain(.response) ? .breaking : .risky,
            "answers of '\(name)' do not have the header '\(header.name)'\(TypeComparer.warning(header.deprecation))",
            old: SpecType.name(header.type), at: site)
    }
}
