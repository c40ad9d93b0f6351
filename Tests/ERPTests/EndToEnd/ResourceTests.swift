import Foundation
import Testing

/// Every resource over HTTP, with the statuses and codes that clients build on.
struct ResourceTests {
    static let admin = "admin@example.com"
    static let director = "director@example.com"

    private func isJapanese(_ text: String?) -> Bool {
        text?.unicodeScalars.contains { (0x3040...0x30FF).contains($0.value) } ?? false
    }

    private var unique: String { String(UInt32.random(in: 0 ... .max), radix: 36).uppercased() }

    @Test func department_fromCreationToDeletion() async throws {
        let code = "D\(unique)"
        let created = try await Reply.to("POST", "/departments", body: #"{"code":"\#(code)","name":"Laboratory"}"#, login: Self.admin)
        #expect(created.status == 201)
        let id = try #require(created["data.id"])
        #expect(created["data.path"] == "/\(id)/")
        let again = try await Reply.to("POST", "/departments", body: #"{"code":"\#(code)","name":"Twin"}"#, login: Self.admin)
        #expect(again.status == 409)
        #expect(again["error.code"] == "BIZ017")
        #expect(again["error.details.code"] == code)
        let cycle = try await Reply.to("PATCH", "/departments/\(id)", body: #"{"parent_id":\#(id)}"#, login: Self.admin)
        #expect(cycle["error.code"] == "BIZ016")
        let renamed = try await Reply.to("PATCH", "/departments/\(id)", body: #"{"name":"Lab"}"#, login: Self.admin)
        #expect(renamed["data.name"] == "Lab")
        #expect(try await Reply.to("DELETE", "/departments/\(id)", login: Self.admin).status == 204)
        #expect(try await Reply.to("GET", "/departments/\(id)", login: Self.admin)["error.code"] == "BIZ002")
    }

    @Test(arguments: ["en", "ja"])
    func project_withOpenTasks_staysAndSaysWhy(language: String) async throws {
        let body = #"{"code":"P\#(unique)","name":"Moving"}"#
        let project = try #require(try await Reply.to("POST", "/projects", body: body, login: Self.admin)["data.id"])
        let task = try await Reply.to("POST", "/tasks", body: #"{"title":"Pack","project_id":\#(project)}"#, login: Self.admin)
        let refused = try await Reply.to(
            "DELETE", "/projects/\(project)", login: Self.admin, headers: ["Accept-Language": language])
        #expect(refused.status == 409)
        #expect(refused["error.code"] == "BIZ014")
        #expect(refused["error.details.open_tasks"] == "1")
        #expect(isJapanese(refused["error.message"]) == (language == "ja"))
        let id = try #require(task["data.id"])
        #expect(try await Reply.to("DELETE", "/tasks/\(id)", login: Self.admin).status == 204)
        #expect(try await Reply.to("DELETE", "/projects/\(project)", login: Self.admin).status == 204)
    }

    @Test func user_isCreatedOnce() async throws {
        let department = try #require(try await Reply.to("GET", "/departments", login: Self.admin)["data.0.id"])
        let email = "\(unique.lowercased())@example.com"
        let body = #"{"email":"\#(email)","full_name":"Sam","department_id":\#(department),"password":"a-First-Password-1"}"#
        let created = try await Reply.to("POST", "/users", body: body, login: Self.admin)
        #expect(created.status == 201)
        #expect(!String(decoding: created.body, as: UTF8.self).contains("assword"))
        let twin = try await Reply.to("POST", "/users", body: body, login: Self.admin)
        #expect(twin.status == 409)
        #expect(twin["error.code"] == "BIZ001")
        let found = try await Reply.to("GET", "/users?q=\(email)", login: Self.admin)
        #expect(found.items.count == 1)
        let id = try #require(created["data.id"])
        let permissions = try await Reply.to("GET", "/users/\(id)/permissions", login: Self.admin)
        #expect(permissions["data.role.permissions.0"] == "task_write")
    }

    @Test func lastAdministrator_stays() async throws {
        let id = try #require(try await Reply.to("GET", "/auth/me", login: Self.director)["data.id"])
        let refused = try await Reply.to("DELETE", "/users/\(id)", login: Self.director)
        #expect(refused.status == 409)
        #expect(refused["error.code"] == "BIZ013")
    }

    @Test func newRoleAndDeactivation_holdAtOnce() async throws {
        let department = try #require(try await Reply.to("GET", "/departments", login: Self.admin)["data.0.id"])
        let email = "\(unique.lowercased())@example.com"
        let body = #"{"email":"\#(email)","full_name":"Kim","department_id":\#(department),"password":"a-First-Password-1"}"#
        let id = try #require(try await Reply.to("POST", "/users", body: body, login: Self.admin)["data.id"])
        let login = try await Reply.to("POST", "/auth/login", body: #"{"email":"\#(email)","password":"a-First-Password-1"}"#)
        let bearer = ["Authorization": "Bearer \(try #require(login["data.access_token"]))"]
        let project = #"{"code":"R\#(unique)","name":"Rights"}"#
        #expect(try await Reply.to("POST", "/projects", body: project, headers: bearer).status == 403)
        let raised = try await Reply.to("PUT", "/users/\(id)/roles", body: #"{"role":"manager"}"#, login: Self.admin)
        #expect(raised["data.role"] == "manager")
        #expect(try await Reply.to("POST", "/projects", body: project, headers: bearer).status == 201)
        #expect(try await Reply.to("DELETE", "/users/\(id)", login: Self.admin).status == 204)
        let refused = try await Reply.to("GET", "/auth/me", headers: bearer)
        #expect(refused.status == 401)
        #expect(refused["error.code"] == "AUTH003")
    }

    @Test func password_isChanged_andEverySessionEnds() async throws {
        let department = try #require(try await Reply.to("GET", "/departments", login: Self.admin)["data.0.id"])
        let email = "\(unique.lowercased())@example.com"
        let body = #"{"email":"\#(email)","full_name":"Pat","department_id":\#(department),"password":"a-First-Password-1"}"#
        _ = try await Reply.to("POST", "/users", body: body, login: Self.admin)
        let login = try await Reply.to("POST", "/auth/login", body: #"{"email":"\#(email)","password":"a-First-Password-1"}"#)
        let bearer = ["Authorization": "Bearer \(try #require(login["data.access_token"]))"]
        let wrong = try await Reply.to(
            "POST", "/auth/change-password", body: #"{"current_password":"x","new_password":"a-Second-Password-2"}"#, headers: bearer)
        #expect(wrong.status == 403)
        #expect(wrong["error.code"] == "AUTH010")
        let change = #"{"current_password":"a-First-Password-1","new_password":"a-Second-Password-2"}"#
        #expect(try await Reply.to("POST", "/auth/change-password", body: change, headers: bearer).status == 204)
        #expect(try await Reply.to("GET", "/auth/me", headers: bearer).status == 401)
    }

    @Test func organizationsAndRoles_areListed() async throws {
        let organizations = try await Reply.to("GET", "/organizations", login: Self.director)
        #expect(organizations.items.map { $0["name"] as? String } == ["Sakura Trading"])
        let id = try #require(organizations["data.0.id"])
        let renamed = try await Reply.to("PATCH", "/organizations/\(id)", body: #"{"name":"Sakura Trading"}"#, login: Self.director)
        #expect(renamed.status == 200)
        let roles = try await Reply.to("GET", "/roles", login: "staff@example.com")
        #expect(roles.items.map { $0["name"] as? String } == ["admin", "manager", "hr", "staff"])
    }
}
