extension DiagnosticRegistry {
    static let rateLimits: [DiagnosticCode: DiagnosticExplanation] = [
        .unknownRateLimit: .init(
            "unknown rate limit", "'rateLimit' names limits of 'rateLimits'; one that only this operation has is written in place.",
            example: "rateLimit: standart", fix: "rateLimit: standard"),
        .duplicateRateLimit: .init(
            "rate limit declared twice",
            "The names of rate limits are unique in the whole API: callers read them in the header 'RateLimit'.",
            example: "'login' under 'rateLimits' of two files", fix: "Rename one, or name one limit in both places."),
        .limitOutOfRange: .init(
            "not a usable limit", "A limit is 1 to 1,000,000 requests, that of each tier too: none at all would close the operation.",
            example: "login: { limit: 0, window: 1m, by: ip }", fix: "login: { limit: 5, window: 1m, by: ip }"),
        .windowOutOfRange: .init(
            "not a usable window", "A window is one second to 31 days long: every request in it is remembered.",
            example: "login: { limit: 5, window: 100ms, by: ip }", fix: "login: { limit: 5, window: 1m, by: ip }"),
        .blockOutOfRange: .init(
            "not a usable block",
            "A block lasts at least as long as the window, for until then the window itself refuses, and 31 days at most.",
            example: "login: { limit: 5, window: 1h, by: ip, block: 1m }", fix: "login: { limit: 5, window: 1h, by: ip, block: 2h }"),
        .invalidLimitKey: .init(
            "not what requests can be counted by",
            "'by' is 'user', 'apiKey', 'ip', 'input.path.<name>', 'input.query.<name>' or 'input.body.<field>', which may go on to fields "
                + "of fields.",
            example: "account: { limit: 10, window: 1h, by: body.email }", fix: "account: { limit: 10, window: 1h, by: input.body.email }"),
        .unknownLimitInput: .init(
            "the operation has no such input", "Every operation with a limit by a value of the request has that value.",
            example: "account: { limit: 10, window: 1h, by: input.body.mail }   # LoginRequest has 'email'",
            fix: "account: { limit: 10, window: 1h, by: input.body.email }"),
        .unfitLimitInput: .init(
            "the input tells nobody apart",
            "Requests are counted by a string, a whole number, a UUID or an enum that is read as it stands. Fields of merge patches are not.",
            example: "perTags: { limit: 10, window: 1h, by: input.body.tags }   # list<string>",
            fix: "perTask: { limit: 10, window: 1h, by: input.body.task_id }"),
        .limitWithoutIdentity: .init(
            "nothing tells callers apart", "'by: user' and 'by: apiKey' need 'auth.id', or an attribute 'id' of the caller.",
            example: "auth: { bearer: { scheme: bearer }, user: { properties: { name: string } } }\n"
                + "rateLimits: { standard: { limit: 10, window: 1m, by: user } }",
            fix: "auth: { bearer: { scheme: bearer }, id: user.name, user: { properties: { name: string } } }\n"
                + "rateLimits: { standard: { limit: 10, window: 1m, by: user } }"),
        .limitWithoutKeyScheme: .init(
            "there are no API keys", "'by: apiKey' needs a security scheme of the kind 'apiKey'.",
            example: "partner: { limit: 100, window: 1m, by: apiKey }   # and 'auth' has bearer tokens only",
            fix: "partner: { limit: 100, window: 1m, by: user }"),
        .tiersNotApplicable: .init(
            "tiers cannot be compared",
            "'tiers' needs a caller and 'auth.tier', which says where the caller's tier is. Before authentication, where limits by 'ip' "
                + "stand, there is none.",
            example: "auth: none\ntiers: [premium]", fix: "Leave one of them out."),
        .unknownTier: .init(
            "unknown tier", "The attribute that 'auth.tier' names cannot have this value, so it would hold for nobody.",
            example: "tiers: [premuim]", fix: "tiers: [premium]"),
        .unusedRateLimit: .init(
            "rate limit not used", "No operation names the limit, nor does 'defaults', so it protects nothing. A warning.",
            example: "rateLimits: { login: { limit: 5, window: 1m, by: ip } }   # and no 'rateLimit: login'",
            fix: "login: { http: POST /login, auth: none, rateLimit: login }"),
        .repeatedRateLimit: .init(
            "the same limit twice", "A request is counted once by each limit.",
            example: "rateLimit: [login, login]", fix: "rateLimit: [login]"),
        .inputLimitByDefault: .init(
            "default limit by a value of the request", "'defaults' holds for all operations, and no value stands in all their requests.",
            example: "defaults: { rateLimit: account }   # by: input.body.email", fix: "rateLimit: account   # of the operation"),
    ]
}
