import Testing

@testable import SekkeiSpec

/// What becomes of the fixture `valid_language`.
@Suite struct LanguageModelTests {
    private let api: API

    init() throws { api = try #require(try Fixture(name: "valid_language").compile().api) }

    private func operation(_ name: String) throws -> Operation { try #require(api.operation(name)) }
    private func field(_ name: String) throws -> Property { try #require(api.type(named: "Thing")?.property(name)) }

    @Test func cors_ofTheApi_isRead() {
        #expect(
            api.cors
                == CORS(
                    origins: ["https://app.example.com", "http://localhost:3000"], headers: ["X-Trace"], exposedHeaders: ["X-Total"],
                    allowsCredentials: true, maxAge: 3_600))
    }

    @Test func enum_thatIsOrdered_saysSo() throws {
        guard case .enumeration(let values, true)? = api.type(named: "Level")?.shape else { throw Unexpected() }
        #expect(values.map(\.name) == ["low", "middle", "high"])
    }

    @Test func union_ofTags_hasItsAlternativesInOrder() throws {
        guard case .union(let union)? = api.type(named: "Event")?.shape else { throw Unexpected() }
        #expect(union.discriminator == "kind")
        #expect(
            union.alternatives == [
                .init(name: "said", swiftName: "said", type: "Said"), .init(name: "moved", swiftName: "moved", type: "Moved"),
            ])
    }

    @Test func union_ofAList_makesTagsOfNames() throws {
        guard case .union(let union)? = api.type(named: "Notice")?.shape else { throw Unexpected() }
        #expect(union.alternatives.map(\.name) == ["said", "row_changed"])
        #expect(union.alternatives.map(\.swiftName) == ["said", "rowChanged"])
    }

    @Test func union_thatIsUsed_reachesItsAlternatives() {
        let requests = ["Event", "Said", "Moved", "Level"]
        #expect(requests.allSatisfy { api.type(named: $0)?.isRequest == true })
        #expect(["Tree", "Branch", "Leaf", "Notice", "RowChanged"].allSatisfy { api.type(named: $0)?.isResponse == true })
        #expect(api.type(named: "RowChanged")?.isRequest == false)
    }

    @Test func examples_ofAUnion_beginWithTheDiscriminator() {
        #expect(
            api.type(named: "Event")?.examples == [
                .object([.init(name: "kind", value: .string("said")), .init(name: "text", value: .string("Hello"))]),
                .object([
                    .init(name: "kind", value: .string("moved")), .init(name: "from", value: .string("low")),
                    .init(name: "to", value: .string("high")),
                ]),
            ])
    }

    @Test func additionalProperties_ofAType_areTyped() {
        let levels = TypeReference(kind: .list(TypeReference(kind: .named("Level"))))
        #expect(api.type(named: "Bag")?.object?.additional == .typed(levels))
        #expect(api.type(named: "Level")?.isRequest == true)
    }

    @Test func deprecation_ofAnything_hasItsDateAndReplacement() throws {
        #expect(api.type(named: "Old")?.deprecation == Deprecation(since: "2026-06-01", use: "Thing"))
        #expect(try field("owner_id").deprecation == Deprecation(since: "2026-06-01", use: "id"))
        #expect(try field("legacy").deprecation == Deprecation())
        #expect(try field("id").deprecation == nil)
        #expect(try operation("listThings").deprecation == Deprecation(since: "2026-06-01", use: "searchThings"))
        #expect(api.type(named: "ThingName")?.property("owner_id")?.deprecation == Deprecation(since: "2026-06-01"))
    }

    @Test func constant_ofEveryType_isRead() throws {
        #expect(try field("kind").type.constraints.constant == .string("thing"))
        #expect(try field("revision").type.constraints.constant == .integer(2))
        #expect(try field("checked").type.constraints.constant == .boolean(true))
        #expect(try field("level").type == TypeReference(kind: .named("Level"), constraints: Self.constant(.string("high"))))
    }

    private static func constant(_ value: Literal) -> Constraints {
        var constraints = Constraints()
        constraints.constant = value
        return constraints
    }

    @Test func decimal_ofAField_keepsItsDigits() throws {
        let price = try field("price")
        #expect(price.type.kind == .scalar(.decimal))
        #expect(price.type.constraints.minimum == .integer(0))
        #expect(price.type.constraints.exclusiveMaximum == .number("1000.50"))
        #expect(price.type.constraints.multipleOf == .string("0.05"))
        #expect(price.defaultValue == .string("1.5"))
        #expect(price.examples == [.string("2.5"), .string("3"), .string("4")])
        #expect(try field("form").type.kind == .scalar(.decimal))
    }

    @Test func duration_ofAField_keepsItsTexts() throws {
        let wait = try field("wait")
        #expect(wait.type.constraints.minimum == .string("PT1S"))
        #expect(wait.type.constraints.maximum == .string("P1D"))
        #expect(wait.defaultValue == .string("PT1H"))
    }

    @Test func bytesAndAny_ofFields_areRead() throws {
        #expect(try field("blob").type.constraints.maxLength == 3)
        #expect(try field("blob").examples == [.string("AAAA")])
        #expect(
            try field("raw").defaultValue == .object([.init(name: "a", value: .list([.integer(1), .null, .string("x")]))]))
    }

    @Test func map_ofAField_hasConstraintsOfKeysAndValues() throws {
        guard case .map(let value, let keys) = try field("labels").type.kind else { throw Unexpected() }
        #expect(value.constraints.maxLength == 5)
        #expect(keys.minLength == 1 && keys.pattern == "^[a-z]+$")
        guard case .list(let row) = try field("matrix").type.kind, case .list(let cell) = row.kind else { throw Unexpected() }
        #expect(row.constraints.maxItems == 2 && cell.constraints.minimum == .integer(0))
    }

    @Test func pagination_byCursor_isRead() throws {
        #expect(try operation("listThings").pagination == Pagination(style: .cursor, defaultSize: 20, maxSize: 100, sort: []))
        #expect(try operation("searchThings").pagination == Pagination(style: .cursor, defaultSize: 10, maxSize: 50, sort: ["id"]))
    }

    @Test func concurrency_ofOperations_isRead() throws {
        #expect(try operation("getThing").concurrency == Concurrency(version: "row_version", isRequired: false))
        #expect(try operation("putThing").concurrency == Concurrency(version: "row_version", isRequired: true))
        #expect(try operation("dropThing").concurrency == Concurrency(version: "row_version", isRequired: false))
        #expect(try operation("listThings").concurrency == nil)
    }

    @Test func form_ofAnOperation_hasItsParts() throws {
        let body = try #require(try operation("upload").body)
        guard case .multipart(let parts) = body.content else { throw Unexpected() }
        #expect(parts.map(\.name) == ["file", "pages", "caption", "tags", "level"])
        #expect(parts.map(\.isRequired) == [true, false, false, false, false])
        #expect(parts[0].type.constraints.maxSize == 5 << 20)
        #expect(parts[0].type.constraints.contentTypes == ["image/png", "image/*"])
        guard case .list(let page) = parts[1].type.kind else { throw Unexpected() }
        #expect(page.kind == .scalar(.file) && page.constraints.maxSize == 1 << 20)
        #expect(parts[2].defaultValue == .string("None"))
        #expect(body.type == nil && body.isRequired)
        #expect(body.description?.text(in: "en") == "An image with its caption.")
    }

    @Test func stream_ofOperations_isRead() throws {
        #expect(try operation("download").returns.stream == .bytes(contentType: "text/csv; charset=utf-8"))
        #expect(try operation("raw").returns.stream == .bytes(contentType: "application/octet-stream"))
        #expect(try operation("watch").returns.stream == .events(TypeReference(kind: .named("Event"))))
        #expect(try operation("dump").returns.stream == .lines(TypeReference(kind: .list(TypeReference(kind: .named("Thing"))))))
        #expect(try operation("watch").returns.status == 200)
        #expect(try operation("dump").returns.status == 202)
        #expect(try operation("watch").returns.body == nil)
    }

    @Test func examples_ofAStream_areAListOfValues() throws {
        let example = try #require(try operation("watch").examples.first?.returns)
        guard case .list(let values) = example else { throw Unexpected() }
        #expect(values.count == 1)
    }
}
