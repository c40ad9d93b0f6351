extension Vocabulary {
    /// What may stand under a key in a place.
    package static func content(of key: KeyDefinition, in place: Place) -> KeyContent {
        contents[place]?[key.name] ?? sharedContents[key.name] ?? content(of: key.kind)
    }

    /// The names that a place has beside its keys, and what stands under them; nil for most places.
    package static func freeNames(in place: Place) -> (form: NameForm, content: KeyContent)? {
        switch place {
        case .versions: (.version, .either([.place(.version), .nothing]))
        case .auth: (.scheme, .place(.scheme))
        default: nil
        }
    }

    /// A field, a parameter, a detail or a part, in its short or long form.
    private static let property = KeyContent.either([.type, .place(.property)])
    private static let fields = KeyContent.named(.field, property)
    private static let headers = KeyContent.named(.header, property)

    private static func content(of kind: KeyDefinition.Kind) -> KeyContent {
        switch kind {
        case .boolean: .boolean
        case .integer: .integer
        case .number: .number
        case .localizedText: .localizedText
        case .names: .names
        case .type: .type
        case .booleanOrType: .either([.boolean, .type])
        case .date: .form(.date)
        case .duration: .form(.duration)
        case .size: .form(.size)
        case .text, .name: .text
        case .list: .list(.value)
        case .value, .mapping, .listOrMapping, .namesOrMappings, .booleanOrMapping, .shortOrLong: .value
        }
    }

    /// Keys that mean the same wherever they stand.
    private static let sharedContents: [String: KeyContent] = [
        "deprecated": .either([.boolean, .place(.deprecation)]), "items": .place(.items), "propertyNames": .place(.propertyNames),
        // A bound of a duration is a text, and so is one of a decimal that counts its digits.
        "rateLimit": rateLimits,
        "minimum": .either([.number, .text]), "maximum": .either([.number, .text]), "exclusiveMinimum": .either([.number, .text]),
        "exclusiveMaximum": .either([.number, .text]), "multipleOf": .either([.number, .text]),
    ]

    private static let contents: [Place: [String: KeyContent]] = [
        .top: [
            "api": .place(.api), "versions": .place(.versions), "auth": .place(.auth), "errors": .named(.error, .place(.error)),
            "types": .named(.type, .place(.type)), "services": .named(.service, .place(.service)), "defaults": .place(.defaults),
            "changes": .named(.version, .list(.place(.change))), "policies": .named(.policy, .either([.text, .place(.policy)])),
            "rateLimits": .named(.rateLimit, .place(.rateLimit)),
        ],
        .api: [
            "basePath": .form(.path), "contact": .place(.contact), "license": .place(.license), "servers": .list(.place(.server)),
            "tags": .list(.either([.text, .place(.tag)])), "cors": .place(.cors),
        ],
        .versions: ["default": .form(.version)],
        .version: ["deprecated": .form(.date)],
        .auth: ["user": .place(.type)],
        .scheme: [
            "scheme": .words(["bearer", "oidc", "apiKey"]), "in": .words(["header"]), "scopes": .named(.any, .localizedText),
        ],
        .type: [
            "properties": fields, "enum": .either([.list(.text), .named(.any, enumValue)]),
            "oneOf": .either([.list(.type), .named(.any, .type)]),
        ],
        .property: ["enum": .list(.text)],
        .items: ["enum": .list(.text)],
        .rateLimit: ["tiers": .named(.any, .integer)],
        .error: ["code": .form(.errorCode), "details": fields],
        .service: ["path": .form(.path), "operations": .named(.operation, .place(.operation))],
        .operation: [
            "http": .form(.route), "path": fields, "query": fields, "headers": headers, "body": .either([.type, .place(.body)]),
            "returns": .either([.type, .place(.returns)]), "paginate": .either([pageStyle, .place(.paginate)]),
            "concurrency": .place(.concurrency), "cache": .place(.cache), "idempotency": .words(["optional", "required"]),
            "examples": .named(.any, .place(.example)), "audit": .form(.auditAction),
            "policy": .either([.text, .place(.operationPolicy)]),
        ],
        .policy: rules,
        .rule: rules,
        .body: ["multipart": fields],
        .returns: ["headers": headers, "as": .words(["sse", "jsonl"])],
        .paginate: ["style": pageStyle],
        .change: [
            "convert": .words(["swift"]), "moved": .form(.route), "tightened": .place(.tightened), "old": .words(["reject", "clamp"]),
            "default": .place(.former), "code": .place(.former), "status": .place(.former),
            "rename": .named(.any, .text), "upgrade": table, "downgrade": table,
            "was": .either([.type, .place(.property), .place(.type), .place(.operation), fields]),
        ],
        .tightened: Dictionary(
            uniqueKeysWithValues: keys(in: .tightened).filter { $0.kind != .list && $0.kind != .text }.map { key in
                (key.name, .either([content(of: key.kind), .text]))
            }),
    ]

    /// Under `rateLimit`: names and limits in place.
    private static let rateLimits = KeyContent.either([.text, rateLimit, .list(.either([.text, rateLimit]))])
    private static let rateLimit = KeyContent.place(.rateLimit)
    private static let rule = KeyContent.either([.text, .place(.rule)])
    private static let rules: [String: KeyContent] = ["anyOf": .list(rule), "allOf": .list(rule), "not": rule]

    private static let table = KeyContent.named(.any, .either([.text, .nothing]))
    private static let pageStyle = KeyContent.words(["page", "cursor"])
    private static let enumValue = KeyContent.either([.localizedText, .place(.enumValue), .nothing])
}
