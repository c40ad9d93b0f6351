import SekkeiSpec

extension SharedHeader {
    /// The header object for `components/headers`.
    func object(of api: API, _ version: APIVersion) -> DocumentObject {
        var object: DocumentObject = ["description": .text(description)]
        if isAlwaysSent(in: version) { object["required"] = true }
        object["schema"] = .object(schema(of: api))
        object["example"] = example(of: api, version)
        return object
    }

    private var description: LocalizedText {
        switch self {
        case .location: HeaderText.location
        case .entityTag: HeaderText.entityTag
        case .age: HeaderText.age
        case .replayed: HeaderText.replayed
        case .contentDisposition: HeaderText.contentDisposition
        case .contentLanguage: HeaderText.contentLanguage
        case .vary: HeaderText.vary
        case .requestID: FrameworkText.requestID
        case .allow: HeaderText.allow
        case .authenticate: HeaderText.authenticate
        case .retryAfter: HeaderText.retryAfter
        case .deprecation: HeaderText.deprecation
        case .sunset: HeaderText.sunset
        case .link: HeaderText.link
        case .buffering: HeaderText.buffering
        case .cacheControl: HeaderText.cacheControl
        case .contentTypeOptions: HeaderText.contentTypeOptions
        case .frameOptions: HeaderText.frameOptions
        case .contentSecurityPolicy: HeaderText.contentSecurityPolicy
        case .referrerPolicy: HeaderText.referrerPolicy
        case .rateLimit: HeaderText.rateLimit
        case .rateLimitPolicy: HeaderText.rateLimitPolicy
        case .rateLimitCount: HeaderText.rateLimitCount
        case .rateLimitRemaining: HeaderText.rateLimitRemaining
        case .rateLimitReset: HeaderText.rateLimitReset
        }
    }

    private func schema(of api: API) -> DocumentObject {
        switch self {
        case .location: ["type": "string", "format": "uri-reference"]
        case .contentLanguage: ["type": "string", "enum": .array(api.languages.map { .string($0) })]
        case .requestID: FrameworkSchema.requestID
        case .retryAfter: ["type": "integer", "format": "int32", "minimum": 0]
        case .age: ["type": "integer", "format": "int32", "minimum": 0]
        case .replayed: ["type": "string", "enum": ["true"]]
        case .deprecation: ["type": "string", "pattern": "^@-?[0-9]{1,12}$"]
        case .sunset: ["type": "string", "minLength": 29, "maxLength": 29]
        case .buffering: ["type": "string", "enum": ["no"]]
        case .contentTypeOptions: ["type": "string", "enum": ["nosniff"]]
        case .frameOptions: ["type": "string", "enum": ["DENY"]]
        case .referrerPolicy: ["type": "string", "enum": ["no-referrer"]]
        case .rateLimitCount, .rateLimitRemaining, .rateLimitReset: ["type": "integer", "format": "int64", "minimum": 0]
        case .rateLimit, .rateLimitPolicy, .link, .contentDisposition: ["type": "string", "maxLength": 4096]
        case .entityTag, .vary, .allow, .authenticate, .cacheControl, .contentSecurityPolicy: ["type": "string", "maxLength": 200]
        }
    }

    private func example(of api: API, _ version: APIVersion) -> DocumentValue {
        switch self {
        case .location: .string("\(api.basePath)/\(version.name)/example/42")
        case .entityTag: RowTagSample.text(version, api)
        case .age: 5
        case .replayed: "true"
        case .contentDisposition: "attachment; filename=\"example.csv\""
        case .contentLanguage: .string(api.languages.last ?? "en")
        case .vary: "Accept-Language"
        case .requestID: FrameworkSchema.requestIDExample
        case .allow: "GET, HEAD, POST"
        case .authenticate: "Bearer error=\"invalid_token\""
        case .retryAfter: 5
        case .deprecation: "@1780272000"
        case .sunset: "Wed, 30 Jun 2027 00:00:00 GMT"
        case .link: "<https://example.com/migration>; rel=\"deprecation\""
        case .buffering: "no"
        case .cacheControl: "no-store"
        case .contentTypeOptions: "nosniff"
        case .frameOptions: "DENY"
        case .contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'"
        case .referrerPolicy: "no-referrer"
        case .rateLimit: "\"standard\";r=998;t=3540"
        case .rateLimitPolicy: "\"standard\";q=1000;w=3600"
        case .rateLimitCount: 1000
        case .rateLimitRemaining: 998
        case .rateLimitReset: 1_780_272_000
        }
    }
}
