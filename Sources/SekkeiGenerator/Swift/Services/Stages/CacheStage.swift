import SekkeiPolicy
import SekkeiSpec

/// Writes the stage in which a kept answer is taken.
struct CacheStage {
    /// The newest version: tags and attributes are written in its names.
    let context: SwiftContext
    let operation: Operation
    let values: RequestValues

    /// Whether a policy decides about every request before an answer may be taken.
    private var isDecidedFirst: Bool {
        switch operation.policy?.subject {
        case .request?, .resource?: true
        case .each?, nil: false
        }
    }

    /// Where nothing has to be decided first, an answer is taken on the event loop.
    /// - Parameter rest: Writes the task of the request.
    func outside(_ out: TextWriter, _ rest: () -> Void) {
        guard let rule = operation.cache, !isDecidedFirst else { return rest() }
        use(rule, out, depth: 2)
        out.enclosed("return \(RequestCalls.cached("cacheUse")) {", rest)
    }

    /// Where something has to be decided first, an answer is taken in the task of the request, behind the decision.
    /// - Parameter rest: Writes the call of the service.
    func inside(_ out: TextWriter, _ rest: () -> Void) {
        guard let rule = operation.cache, isDecidedFirst else { return rest() }
        use(rule, out, depth: 3)
        out.enclosed("return await \(RequestCalls.cached("cacheUse")) {", rest)
    }

    private func use(_ rule: CacheRule, _ out: TextWriter, depth: Int) {
        out.wrapped("let cacheUse = \(RuntimeSymbols.cacheUse)(", arguments(rule), ")", depth: depth)
    }

    private func arguments(_ rule: CacheRule) -> [String] {
        let tags = TagList(context: context, tags: rule.tags, values: values)
        return ["ttl: \(SwiftLiteral.integer(rule.ttlMilliseconds))", scope(rule.scope)]
            + (rule.isLocalized ? [] : ["localized: false"])
            + (rule.tags.isEmpty ? [] : ["tags: \(tags.literal)"])
    }

    private func scope(_ scope: CacheRule.Scope) -> String {
        switch scope {
        case .caller: ".caller(\(list(decidingAttributes)))"
        case .attributes(let paths): ".attributes(\(list(paths)))"
        case .everybody: ".everybody"
        }
    }

    private func list(_ paths: [[String]]) -> String {
        SwiftLiteral.list(paths.compactMap { CallerAttribute($0, context: context)?.keyText(context) })
    }

    /// By what the spec decides about a caller: who loses a role no longer gets what was kept for it.
    private var decidingAttributes: [[String]] {
        let roles = context.api.auth?.rolesPath.map { [$0] } ?? []
        let policy = operation.policy?.condition.attributes.filter { $0.root == "user" }.map(\.path) ?? []
        var seen: Set<[String]> = context.api.auth?.idPath.map { [$0] } ?? []
        return (roles + policy).filter { seen.insert($0).inserted }
    }
}
