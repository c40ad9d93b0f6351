import Testing

@testable import SekkeiSpec

@Suite struct BuiltInCatalogueTests {
    /// The runtime refers to entries by their index in this list.
    private static let entries: [(name: String, code: String, status: Int)] = [
        ("AUTH_WRONG_CREDENTIALS", "AUTH001", 401), ("AUTH_TOKEN_EXPIRED", "AUTH002", 401), ("AUTH_INVALID_TOKEN", "AUTH003", 401),
        ("AUTH_INSUFFICIENT_PERMISSIONS", "AUTH004", 403), ("AUTH_REQUIRED", "AUTH005", 401), ("VAL_REQUIRED_FIELD_MISSING", "VAL001", 422),
        ("VAL_INVALID_FORMAT", "VAL002", 422), ("VAL_OUT_OF_RANGE", "VAL003", 422), ("VAL_MALFORMED_JSON", "VAL004", 400),
        ("VAL_BODY_TOO_LARGE", "VAL005", 413), ("VAL_UNSUPPORTED_MEDIA_TYPE", "VAL006", 415), ("VAL_UNKNOWN_FIELD", "VAL007", 422),
        ("VAL_NOT_ACCEPTABLE", "VAL008", 406), ("VAL_DUPLICATE_FIELD", "VAL009", 422), ("VAL_MALFORMED_REQUEST", "VAL010", 400),
        ("VAL_REQUEST_TIMEOUT", "VAL011", 408), ("VAL_HEADERS_TOO_LARGE", "VAL012", 431), ("VAL_URI_TOO_LONG", "VAL013", 414),
        ("VAL_PRECONDITION_REQUIRED", "VAL014", 428), ("VAL_EXPECTATION_FAILED", "VAL015", 417), ("VAL_MALFORMED_FORM", "VAL016", 400),
        ("VAL_IDEMPOTENCY_KEY_REUSED", "VAL017", 422),
        ("BIZ_USER_ALREADY_EXISTS", "BIZ001", 409),
        ("BIZ_RESOURCE_NOT_FOUND", "BIZ002", 404), ("BIZ_OPERATION_NOT_ALLOWED", "BIZ003", 409), ("BIZ_EDITED_MEANWHILE", "BIZ004", 412),
        ("BIZ_IDEMPOTENCY_CONFLICT", "BIZ005", 409), ("API_UNKNOWN_ROUTE", "API001", 404), ("API_METHOD_NOT_ALLOWED", "API002", 405),
        ("API_UNSUPPORTED_VERSION", "API003", 400), ("API_GONE", "API004", 410), ("RATE_LIMIT_EXCEEDED", "RATE001", 429),
        ("SYS_DATABASE_ERROR", "SYS001", 503), ("SYS_EXTERNAL_SERVICE_ERROR", "SYS002", 503), ("SYS_INTERNAL_ERROR", "SYS003", 500),
        ("SYS_TIMEOUT", "SYS004", 504), ("SYS_NOT_IMPLEMENTED", "SYS005", 501), ("SYS_HTTP_VERSION", "SYS006", 505),
    ]

    @Test func catalogue_always_hasTheEntriesInTheirOrder() {
        let found = BuiltInCatalogue.errors
        #expect(found.map(\.name) == Self.entries.map(\.name))
        #expect(found.map(\.code) == Self.entries.map(\.code))
        #expect(found.map(\.status) == Self.entries.map(\.status))
    }

    @Test func constraintMessages_always_standInTheirOrder() {
        let expected = [
            ("required", "VAL001"), ("type", "VAL002"), ("nullable", "VAL002"), ("format", "VAL002"), ("enum", "VAL002"),
            ("pattern", "VAL002"),
            ("minimum", "VAL003"), ("maximum", "VAL003"), ("exclusiveMinimum", "VAL003"), ("exclusiveMaximum", "VAL003"),
            ("multipleOf", "VAL003"),
            ("minLength", "VAL003"), ("maxLength", "VAL003"), ("minItems", "VAL003"), ("maxItems", "VAL003"), ("minProperties", "VAL003"),
            ("maxProperties", "VAL003"), ("uniqueItems", "VAL003"), ("unknown", "VAL007"), ("duplicate", "VAL009"),
            ("maxSize", "VAL003"), ("contentType", "VAL002"), ("cursor", "VAL002"), ("minBytes", "VAL003"), ("maxBytes", "VAL003"),
        ]
        #expect(BuiltInCatalogue.constraintMessages.map(\.constraint) == expected.map(\.0))
        #expect(BuiltInCatalogue.constraintMessages.map(\.code) == expected.map(\.1))
    }

    @Test(arguments: [
        ("VAL_MALFORMED_JSON", ["line", "column"]), ("VAL_MALFORMED_FORM", ["offset"]), ("VAL_BODY_TOO_LARGE", ["limit"]),
        ("VAL_UNSUPPORTED_MEDIA_TYPE", ["allowed"]), ("API_UNSUPPORTED_VERSION", ["versions"]),
        ("AUTH_REQUIRED", []),
    ])
    func details_ofEntry_areTyped(name: String, details: [String]) throws {
        let entry = try #require(BuiltInCatalogue.errors.first { $0.name == name })
        #expect(entry.details.map(\.name) == details)
        let isText = name == "VAL_UNSUPPORTED_MEDIA_TYPE"
        guard name != "API_UNSUPPORTED_VERSION" else { return Self.expectVersions(entry.details) }
        #expect(entry.details.allSatisfy { $0.type.kind == .scalar(isText ? .string : .int64) })
    }

    @Test(arguments: BuiltInCatalogue.errors.map(\.name))
    func message_ofEntry_saysTheSameInEveryLanguage(name: String) throws {
        let entry = try #require(BuiltInCatalogue.errors.first { $0.name == name })
        Self.expectSentences(entry.message)
        let placeholders = entry.message.texts.map { PlaceholderRule.placeholders(of: $0.text) }
        // What a limit is called, and how long it holds, is for programs: the message is the same for all.
        let shown = name == "RATE_LIMIT_EXCEEDED" ? [] : Set(entry.details.map(\.name))
        #expect(placeholders == [shown, shown])
    }

    @Test(arguments: BuiltInCatalogue.constraintMessages.map(\.constraint))
    func message_ofConstraint_namesTheFieldAndWhatIsNeeded(constraint: String) throws {
        let message = try #require(BuiltInCatalogue.constraintMessages.first { $0.constraint == constraint })
        Self.expectSentences(message.message)
        let limits = BuiltInCatalogue.constraintMessages.filter { $0.code == "VAL003" && $0.constraint != "uniqueItems" }.map(\.constraint)
        var expected: Set<String> = limits.contains(constraint) ? ["field", "limit"] : ["field"]
        let others = ["type": "expected", "format": "expected", "enum": "allowed", "pattern": "pattern", "contentType": "allowed"]
        if let other = others[constraint] { expected.insert(other) }
        #expect(message.message.texts.map { PlaceholderRule.placeholders(of: $0.text) } == [expected, expected])
    }

    @Test(arguments: [BuiltInCatalogue.errorText, BuiltInCatalogue.constraintText])
    func text_ofTheCatalogue_readsWithoutDiagnostics(text: String) {
        let sink = DiagnosticSink()
        _ = SpecFileParser(sink: sink).parse(SpecSource(path: "built-in", bytes: Array(text.utf8)))
        #expect(sink.sorted().isEmpty)
    }

    @Test func catalogue_asASpec_isValidButForItsDetails() {
        let compilation = Specs.compile(raw: "sekkei: 1\napi: { title: A, version: 1.0.0, languages: [en, ja] }\nerrors:\n" + Self.indented)
        #expect(compilation.diagnostics.map(\.code) == Array(repeating: .fixedDetails, count: 6))
    }

    private static let indented = BuiltInCatalogue.errorText.split(separator: "\n").map { "  " + $0 + "\n" }.joined()

    private static func expectVersions(_ details: [Property]) {
        guard let type = details.first?.type, case .list(let item) = type.kind else { return #expect(Bool(false), "no list") }
        #expect(type.constraints.maxItems == 100 && item.kind == .scalar(.string) && item.constraints.maxLength == 20)
        #expect(details.first?.examples == [.list([.string("v2"), .string("v1")])])
    }

    private static func expectSentences(_ text: LocalizedText) {
        #expect(text.texts.map(\.language) == ["en", "ja"])
        #expect(text.texts[0].text.hasSuffix(".") && text.texts[0].text.first?.isUppercase == true)
        #expect(text.texts[1].text.hasSuffix("。"))
    }
}
