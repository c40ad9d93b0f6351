import Testing

@testable import SekkeiSpec

/// What becomes of the fixture `valid_erp`.
@Suite struct ModelTests {
    private let api: API

    init() throws { api = try #require(try Fixture(name: "valid_erp").compile().api) }

    @Test func api_ofTheFixture_hasItsSettings() {
        #expect(api.title.text(in: "ja") == "ITDO ERP API")
        #expect(api.description?.texts.map(\.language) == ["en", "ja"])
        #expect(api.version == "2.0.0")
        #expect(api.basePath == "/api")
        #expect(api.languages == ["en", "ja"])
        #expect(api.timeZone == "Asia/Tokyo")
        #expect(api.contact == Contact(name: "API team", email: "api@example.com"))
        #expect(api.license == License(name: "Apache 2.0", identifier: "Apache-2.0"))
        #expect(api.servers.map(\.url) == ["https://api.example.com"])
        #expect(api.tags.map(\.name) == ["auth", "tasks"])
        #expect(api.files.map(\.path) == ["api.yaml", "changes/v2.yaml", "errors.yaml", "services/empty.yaml", "services/tasks.yaml"])
    }

    @Test func extension_ofTheApi_keepsItsValues() {
        let members: [LiteralMember] = [
            .init(name: "url", value: .string("https://example.com/logo.png")), .init(name: "width", value: .integer(120)),
            .init(name: "ratio", value: .number("1.50")), .init(name: "dark", value: .boolean(false)), .init(name: "none", value: .null),
        ]
        #expect(api.extensions == [Extension(name: "x-logo", value: .object(members))])
    }

    @Test func versions_ofTheFixture_keepOrderAndDates() {
        #expect(api.versions.map(\.name) == ["v2", "v1"])
        #expect(api.versions.map(\.isCurrent) == [true, false])
        #expect(api.defaultVersion == "v1")
        #expect(api.versions[1].sunset == "2027-06-30")
        #expect(api.versions[1].link == "https://example.com/migrate-to-v2")
    }

    @Test func auth_ofTheFixture_declaresTheCaller() throws {
        let auth = try #require(api.auth)
        #expect(auth.schemes.map(\.kind) == [.bearer(format: "JWT"), .apiKey(header: "X-API-Key")])
        #expect(auth.user.name == "Caller")
        #expect(auth.user.properties.map(\.swiftName) == ["id", "organizationID", "department", "location", "tier", "role"])
        #expect(auth.rolesPath == ["role", "name"])
        #expect(auth.tierPath == ["tier"])
        #expect(api.type(named: "Caller") == nil)
    }

    @Test func types_ofAllFiles_standInSpecOrder() {
        #expect(
            api.types.map(\.name) == [
                "RoleLevel", "Permission", "Role", "TaskStatus", "Audited", "Task", "TaskRef", "CreateTask", "UpdateTask", "Loose",
            ])
        #expect(api.type(named: "Task")?.file == "services/tasks.yaml")
    }

    @Test func enum_ofTheFixture_hasCasesAndDescriptions() throws {
        let values = try #require(api.type(named: "TaskStatus")).values
        #expect(values.map(\.name) == ["todo", "in_progress", "completed", "2xx", "default"])
        #expect(values.map(\.swiftName) == ["todo", "inProgress", "completed", "_2xx", "usual"])
        #expect(values[1].description?.text(in: "ja") == "進行中")
        #expect(values[3].description == nil)
        #expect(values[4].description?.text(in: "ja") == "The usual one")
    }

    @Test func object_thatExtends_hasTheFieldsOfItsBaseFirst() throws {
        let task = try #require(api.type(named: "Task"))
        #expect(task.properties.prefix(4).map(\.name) == ["created_at", "updated_at", "id", "project_id"])
        #expect(task.isRequest == false)
        #expect(task.isResponse)
        #expect(task.derivedFrom == nil)
        #expect(task.description?.text(in: "ja") == "プロジェクト内の作業。")
    }

    @Test func field_ofObject_hasItsTypeAndConstraints() throws {
        let task = try #require(api.type(named: "Task"))
        let title = try #require(task.property("title"))
        #expect(title.type.kind == .scalar(.string))
        #expect(title.type.constraints.maxLength == 200)
        #expect(title.type.constraints.pattern == "^\\S")
        #expect(title.examples == [.string("Close the books for May")])
        let tags = try #require(task.property("tags"))
        #expect(tags.type.constraints.uniqueItems && tags.type.constraints.maxItems == 20)
        guard case .list(let item) = tags.type.kind else { throw Unexpected() }
        #expect(item.constraints.maxLength == 30)
        #expect(tags.defaultValue == .list([]))
        #expect(task.property("project_id")?.type.kind == .scalar(.int64))
        #expect(task.property("external_id")?.type.kind == .scalar(.uuid))
        #expect(task.property("secret")?.type.constraints.format == "password")
        #expect(task.property("estimate")?.type.constraints.exclusiveMaximum == .number("1.5e3"))
        #expect(task.property("estimate")?.defaultValue == .number("0.50"))
        #expect(task.property("html_url")?.swiftName == "htmlURL")
        #expect(task.property("html_url")?.extensions == [Extension(name: "x-note", value: .string("old"))])
        #expect(task.property("labels")?.type.kind == .map(TypeReference(kind: .list(TypeReference(kind: .scalar(.string))))))
    }

    @Test func field_withDefault_isRequiredInAnswersAndOptionalInRequests() throws {
        let status = try #require(api.type(named: "Task")?.property("status"))
        #expect(status.isRequired)
        #expect(status.defaultValue == .string("todo"))
        let created = try #require(api.type(named: "CreateTask")?.property("status"))
        #expect(!created.isRequired)
        #expect(created.defaultValue == .string("todo"))
        #expect(!created.isOptional)
    }

    @Test func type_madeByFromForRequests_hasNoReadOnlyFields() throws {
        let create = try #require(api.type(named: "CreateTask"))
        #expect(create.derivedFrom == "Task")
        #expect(create.isRequest && !create.isResponse)
        #expect(
            create.properties.map(\.name) == [
                "project_id", "title", "description", "status", "priority", "assignee_id", "due_date", "estimate", "external_id", "secret",
                "tags",
                "labels",
            ])
    }

    @Test func type_madeByPick_keepsTheOrderWrittenAndReadOnlyFieldsInAnswers() throws {
        let ref = try #require(api.type(named: "TaskRef"))
        #expect(ref.properties.map(\.name) == ["title", "id"])
        #expect(ref.isResponse && !ref.isRequest)
    }

    @Test func type_thatIsPartial_hasOptionalFieldsWithoutDefaults() throws {
        let update = try #require(api.type(named: "UpdateTask"))
        #expect(update.object?.isPartial == true)
        #expect(update.object?.minProperties == 1)
        #expect(update.properties.allSatisfy { !$0.isRequired && $0.defaultValue == nil })
        #expect(
            update.properties.filter(\.isNullable).map(\.name) == [
                "description", "assignee_id", "due_date", "external_id", "secret", "labels",
            ])
    }

    @Test func type_withAdditionalProperties_ignoresThem() {
        guard case .ignored? = api.type(named: "Loose")?.object?.additional else {
            Issue.record("not ignored")
            return
        }
        guard case .refused? = api.type(named: "Task")?.object?.additional else {
            Issue.record("not refused")
            return
        }
    }

    @Test func error_ofTheSpec_standsBehindTheBuiltInOnes() throws {
        #expect(api.errors.count == 39)
        let own = try #require(api.errors.last)
        #expect(own.name == "BIZ_TASK_CLOSED" && own.swiftName == "TaskClosed" && own.code == "BIZ010" && own.status == 409)
        #expect(!own.isBuiltIn)
        #expect(own.file == "errors.yaml")
        #expect(own.details.map(\.name) == ["task_id", "status"])
        #expect(own.details.map(\.type.kind) == [.scalar(.int64), .named("TaskStatus")])
        #expect(own.message.texts.map(\.language) == ["en", "ja"])
        #expect(api.type(named: "TaskStatus")?.isResponse == true)
    }

    @Test func error_thatIsOverridden_keepsItsPlaceAndCode() throws {
        let entry = api.errors[4]
        #expect(entry.name == "AUTH_REQUIRED" && entry.code == "AUTH005" && entry.isBuiltIn)
        #expect(entry.message.text(in: "en") == "Please log in.")
        #expect(entry.file == "errors.yaml")
        #expect(api.errors[3].file == nil)
    }

    @Test func constraintMessages_ofTheModel_haveEveryLanguage() {
        #expect(api.constraintMessages.count == 25)
        #expect(api.constraintMessages[0].message.text(in: "ja") == "必須フィールド '{field}' が不足しています。")
    }
}
