import SekkeiSpec

/// What the spec says of an operation that OpenAPI has no words for.
struct OperationFacts {
    let operation: Operation
    let api: API

    var extensions: DocumentObject {
        var object = DocumentObject()
        if !operation.roles.isEmpty { object["x-sekkei-roles"] = .array(operation.roles.map { .string($0) }) }
        if !operation.tiers.isEmpty { object["x-sekkei-tiers"] = .array(operation.tiers.map { .string($0) }) }
        if let policy = operation.policy { object["x-sekkei-policy"] = .object(PolicyText(api: api).object(policy)) }
        let limits = operation.rateLimits.compactMap { name in api.rateLimits.first { $0.name == name } }
        if !limits.isEmpty { object["x-sekkei-rate-limits"] = .array(limits.map { .object(Self.object($0)) }) }
        if let timeout = operation.timeoutMilliseconds { object["x-sekkei-timeout"] = .string(Self.duration(milliseconds: timeout)) }
        if operation.body != nil { object.set("x-sekkei-maxBody", operation.maxBody) }
        object.set("x-sekkei-concurrency", operation.concurrency.map(concurrency))
        object.set("x-sekkei-pagination", operation.pagination.map(pagination))
        if let audit = operation.audit { object["x-sekkei-audit"] = .string(audit.action) }
        object.set("x-sekkei-cache", operation.cache.map(cache))
        if let idempotency = operation.idempotency { object["x-sekkei-idempotency"] = .string(idempotency.rawValue) }
        return object
    }

    /// Without its tags, which no caller needs.
    private func cache(_ rule: CacheRule) -> DocumentObject {
        var object: DocumentObject = ["ttl": .string(Self.duration(milliseconds: rule.ttlMilliseconds))]
        switch rule.scope {
        case .caller: break
        case .attributes(let paths): object["varyBy"] = .array(paths.map { .string($0.joined(separator: ".")) })
        case .everybody: object["shared"] = true
        }
        if !rule.isLocalized { object["localized"] = false }
        return object
    }

    private static func object(_ limit: RateLimit) -> DocumentObject {
        var object: DocumentObject = [
            "name": .string(limit.name), "limit": .integer(Int64(limit.limit)),
            "window": .string(RateLimit.duration(limit.windowMilliseconds)), "by": .string(String(limit.key.text.dropFirst(3))),
        ]
        if let block = limit.blockMilliseconds { object["block"] = .string(RateLimit.duration(block)) }
        if !limit.tiers.isEmpty {
            object["tiers"] = .object(DocumentObject(limit.tiers.map { ($0.name, .integer(Int64($0.limit))) }))
        }
        return object
    }

    private func concurrency(_ concurrency: Concurrency) -> DocumentObject {
        ["version": .string(concurrency.version), "required": .boolean(concurrency.isRequired)]
    }

    private func pagination(_ pagination: Pagination) -> DocumentObject {
        [
            "style": .string(pagination.style.rawValue), "defaultSize": .integer(Int64(pagination.defaultSize)),
            "maxSize": .integer(Int64(pagination.maxSize)), "sort": .array(pagination.sort.map { .string($0) }),
        ]
    }

    /// As the spec language writes it, in the largest unit that divides it.
    private static func duration(milliseconds: Int) -> String {
        if milliseconds % 60_000 == 0 { return "\(milliseconds / 60_000)m" }
        return milliseconds % 1000 == 0 ? "\(milliseconds / 1000)s" : "\(milliseconds)ms"
    }
}
