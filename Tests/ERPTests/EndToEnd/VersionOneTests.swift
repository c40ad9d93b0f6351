import Foundation
import Testing

/// What callers of version 1 meet, beside those of version 2.
struct VersionOneTests {
    private static let admin = "admin@example.com"

    private func makeTask(_ more: String, version: String) async throws -> Reply {
        let project = try #require(try await Reply.to("GET", "/projects", login: Self.admin)["data.0.id"])
        return try await Reply.to(
            "POST", "/tasks", version: version, body: #"{"title":"Pack","project_id":\#(project)\#(more)}"#, login: Self.admin)
    }

    @Test func task_madeInVersionOne_isReadInVersionTwo() async throws {
        let made = try await makeTask(#","owner_id":2,"priority":"urgent""#, version: "v1")
        #expect(made.status == 201)
        #expect(made["data.owner_id"] == "2")
        #expect(made["data.assignee_id"] == nil)
        #expect(made.headers["location"]?.hasPrefix("/api/v1/tasks/") == true)
        let id = try #require(made["data.id"])
        let read = try await Reply.to("GET", "/tasks/\(id)", login: Self.admin)
        #expect(read["data.assignee_id"] == "2")
        #expect(read["data.priority"] == "4")
        #expect(read["data.owner_id"] == nil)
    }

    @Test func task_madeInVersionTwo_isReadInVersionOne() async throws {
        let id = try #require(try await makeTask(#","assignee_id":3,"priority":1"#, version: "v2")["data.id"])
        let read = try await Reply.to("GET", "/tasks/\(id)", version: "v1", login: Self.admin)
        #expect(read["data.owner.id"] == "3")
        #expect(read["data.priority"] == "low")
        let listed = try await Reply.to("GET", "/tasks?owner_id=3&size=100", version: "v1", login: Self.admin)
        #expect(listed.items.contains { "\($0["id"] ?? "")" == id })
    }

    @Test(arguments: [("v1", #","assignee_id":2,"priority":4"#), ("v2", #","owner_id":2,"priority":"urgent""#)])
    func task_inTheWordsOfTheOtherVersion_isRefusedInTheCallers(version: String, more: String) async throws {
        let refused = try await makeTask(more, version: version)
        #expect(refused.status == 422)
        let unknown = version == "v1" ? "assignee_id" : "owner_id"
        #expect(Set(refused.fieldErrors.compactMap { $0["field"] as? String }) == ["priority", unknown])
    }

    @Test func task_isAssignedToAnOwner() async throws {
        let id = try #require(try await makeTask("", version: "v1")["data.id"])
        let given = try await Reply.to("POST", "/tasks/\(id)/assign", version: "v1", body: #"{"owner_id":2}"#, login: Self.admin)
        #expect(given.status == 200)
        #expect(given["data.owner_id"] == "2")
        let unknown = try await Reply.to("POST", "/tasks/\(id)/assign", version: "v1", body: #"{"owner_id":999999}"#, login: Self.admin)
        #expect(unknown["error.details.field"] == "owner_id")
        let newer = try await Reply.to("POST", "/tasks/\(id)/assign", version: "v1", body: #"{"assignee_id":2}"#, login: Self.admin)
        #expect(newer.fieldErrors.compactMap { $0["field"] as? String } == ["owner_id", "assignee_id"])
    }

    @Test(arguments: [("v1", "owner_id"), ("v2", "assignee_id")])
    func unknownAssignee_isNamedAsTheCallerDoes(version: String, field: String) async throws {
        let refused = try await makeTask(#","\#(field)":999999"#, version: version)
        #expect(refused["error.code"] == "BIZ012")
        #expect(refused["error.details.field"] == field)
        #expect(refused["error.message"]?.contains(field) == true)
    }

    @Test func names_ofVersionOne_areTheFullNameOfVersionTwo() async throws {
        let email = "v1-\(UInt32.random(in: 0 ... .max))@example.com"
        let body = #"{"email":"\#(email)","first_name":"Yumi","last_name":"Kato","department_id":2,"password":"a-First-Password-1"}"#
        let made = try await Reply.to("POST", "/users", version: "v1", body: body, login: Self.admin)
        #expect(made.status == 201)
        let path = "/users/" + (try #require(made["data.id"]))
        let changed = try await Reply.to("PATCH", path, version: "v1", body: #"{"last_name":"Ito"}"#, login: Self.admin)
        #expect(changed["data.first_name"] == "Yumi")
        #expect(changed["data.last_name"] == "Ito")
        #expect(try await Reply.to("GET", path, login: Self.admin)["data.full_name"] == "Yumi Ito")
        let missing = try await Reply.to("PATCH", "/users/999999", version: "v1", body: #"{"last_name":"Ito"}"#, login: Self.admin)
        #expect(missing["error.code"] == "BIZ002")
    }

    @Test func tags_areAddedInVersionOneAndGoneInVersionTwo() async throws {
        let id = try #require(try await makeTask(#","tags":["a"]"#, version: "v1")["data.id"])
        let tagged = try await Reply.to("POST", "/tasks/\(id)/tags", version: "v1", body: #"["b","a"]"#, login: Self.admin)
        #expect(tagged.status == 200)
        #expect(tagged["data.tags.0"] == "a")
        #expect(tagged["data.tags.1"] == "b")
        #expect(tagged["data.tags.2"] == nil)
        let gone = try await Reply.to("POST", "/tasks/\(id)/tags", body: #"["b"]"#, login: Self.admin)
        #expect(gone.status == 410)
        #expect(gone["error.code"] == "API004")
    }

    @Test(arguments: ["/auth/me", "/tasks/999999", "/nowhere"])
    func answer_ofVersionOne_saysHowToMoveOn(path: String) async throws {
        let old = try await Reply.to("GET", path, version: "v1", login: Self.admin)
        #expect(old.headers["deprecation"] == "@1780272000")
        #expect(old.headers["sunset"] == "Wed, 30 Jun 2027 00:00:00 GMT")
        #expect(old.headers["link"]?.contains(#"</api/v2>; rel="successor-version""#) == true)
        let new = try await Reply.to("GET", path, login: Self.admin)
        #expect(new.headers["deprecation"] == nil)
        #expect(new.headers["link"] == nil)
    }
}
