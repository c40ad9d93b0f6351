extension DiagnosticRegistry {
    static let caching: [DiagnosticCode: DiagnosticExplanation] = [
        .cacheNotApplicable: .init(
            "answer cannot be kept",
            "Whole answers of GET are kept: no streams, none without a body, none that sets cookies or holds a secret (`format: password`), "
                + "and none of an operation with 'audit', since nobody records an answer that is only taken out again.",
            example: "cache: { ttl: 30s }\nreturns: Task", fix: "Leave 'cache' out, or read by GET."),
        .cacheLifetimeTooLong: .init(
            "answer kept too long", "An answer is kept for a day at most.",
            example: "returns: Task\ncache: { ttl: 48h, shared: true }", fix: "returns: Task\ncache: { ttl: 24h, shared: true }"),
        .conflictingCacheScope: .init(
            "who shares an answer",
            "Each caller has answers of their own, unless 'varyBy' names attributes that all who share one have in common, or 'shared' says that "
                + "everybody may have the same. One of them stands there; without a caller there are no attributes.",
            example: "returns: Task\ncache: { ttl: 30s, shared: true, varyBy: [role] }",
            fix: "returns: Task\ncache: { ttl: 30s, varyBy: [role] }"),
        .unknownCacheAttribute: .init(
            "unknown attribute of the caller",
            "'varyBy' names attributes below 'auth.user' that have one text: strings, whole numbers, "
                + "UUIDs, booleans and enums.",
            example: "returns: Task\ncache: { ttl: 30s, varyBy: [rule] }", fix: "returns: Task\ncache: { ttl: 30s, varyBy: [role] }"),
        .malformedTag: .init(
            "no cache tag",
            "A tag begins with a letter and has letters, digits, '_', '.', ':', '-' and placeholders, 100 characters at most.",
            example: "returns: Task\ncache: { ttl: 30s, tags: [\"all tasks\"] }",
            fix: "returns: Task\ncache: { ttl: 30s, tags: [all-tasks] }"),
        .unknownTagValue: .init(
            "tag without its value",
            "A placeholder stands for a value that every request has: {user.…}, {input.path.…}, {input.query.…}, and in 'invalidates' "
                + "{input.body.…}. Two tags are the same where their texts are.",
            example: "returns: Task\ncache: { ttl: 30s, tags: [\"tasks:{user.organization}\"] }",
            fix: "returns: Task\ncache: { ttl: 30s, tags: [\"tasks:{user.id}\"] }"),
        .cacheCrossesCallers: .init(
            "answer meant for another caller",
            "Callers who share an answer are equal in everything that it depends on: in the attributes that its tags name, and in those by "
                + "which a policy decides about each row of a list.",
            example: "returns: Task\ncache: { ttl: 30s, shared: true, tags: [\"tasks:{user.role}\"] }",
            fix: "returns: Task\ncache: { ttl: 30s, varyBy: [role], tags: [\"tasks:{user.role}\"] }"),
        .invalidationNotApplicable: .init(
            "an operation of GET makes nothing stale",
            "GET changes nothing (RFC 9110, section 9.2.1), so that no kept answer becomes stale.",
            example: "returns: Task\ninvalidates: [tasks]", fix: "Write it at the operations that change something."),
        .unusedInvalidation: .init(
            "tag that no answer carries", "A tag is made stale that no 'cache' has, which is most likely a slip. A warning.",
            example: "invalidates: [tasks]", fix: "Name a tag of some 'cache'."),
        .idempotencyNotApplicable: .init(
            "request cannot be repeated by a key",
            "Under an Idempotency-Key the answer is kept for its caller, to be sent again: not of GET, which needs no key, not without a caller, "
                + "not of streams, and not where it holds a secret (`format: password`).",
            example: "idempotency: optional\nreturns: Task", fix: "Leave 'idempotency' out."),
        .callersNotTold: .init(
            "callers cannot be told apart",
            "What is kept for one caller needs to know who that is: by an attribute that every caller has, 'id' or the one that 'auth.id' names.",
            example: "auth:\n  bearer: { scheme: bearer }\n  user: { properties: { name: string } }\n"
                + "services: { Own: { description: O, operations: { own: { http: GET /own, summary: O, returns: string, cache: { ttl: 30s } } } } }",
            fix: "auth:\n  bearer: { scheme: bearer }\n  user: { properties: { id: int64 } }\n"
                + "services: { Own: { description: O, operations: { own: { http: GET /own, summary: O, returns: string, cache: { ttl: 30s } } } } }"
        ),
    ]
}
