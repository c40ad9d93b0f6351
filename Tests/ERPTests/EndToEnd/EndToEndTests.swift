import ERP
import Foundation
import Sekkei
import Testing

@testable import ERPServer

/// The whole server, over HTTP, in both languages.
struct EndToEndTests {
    static let languages = ["en", "ja"]
    static let admin = "admin@example.com"

    private func isJapanese(_ text: String?) -> Bool {
        text?.unicodeScalars.contains { (0x3040...0x30FF).contains($0.value) || (0x4E00...0x9FFF).contains($0.value) } ?? false
    }

    @Test(arguments: languages)
    func task_fromLoginToDeletion(language: String) async throws {
        let speak = ["Accept-Language": language]
        let project = try #require(try await Reply.to("GET", "/projects?q=CLOSE", login: Self.admin)["data.0.id"])
        let created = try await Reply.to(
            "POST", "/tasks", body: #"{"title":"決算 \"Q4\"","project_id":\#(project)}"#, login: Self.admin, headers: speak)
        #expect(created.status == 201)
        #expect(created["data.title"] == "決算 \"Q4\"")
        #expect(created["data.status"] == "todo")
        #expect(created.headers["content-language"] == language)
        let id = try #require(created["data.id"])
        #expect(created.headers["location"]?.hasSuffix("/tasks/\(id)") == true)
        let updated = try await Reply.to("PATCH", "/tasks/\(id)", body: #"{"priority":4,"tags":["q4"]}"#, login: Self.admin)
        #expect(updated.status == 200)
        #expect(updated["data.priority"] == "4")
        #expect(updated["data.row_version"] == "2")
        let moved = try await Reply.to("POST", "/tasks/\(id)/transition", body: #"{"to":"in_progress"}"#, login: Self.admin)
        #expect(moved["data.status"] == "in_progress")
        let deleted = try await Reply.to("DELETE", "/tasks/\(id)", login: Self.admin)
        #expect(deleted.status == 204)
        #expect(deleted.body.isEmpty)
        let gone = try await Reply.to("GET", "/tasks/\(id)", login: Self.admin, headers: speak)
        #expect(gone.status == 404)
        #expect(gone["error.code"] == "BIZ002")
        #expect(isJapanese(gone["error.message"]) == (language == "ja"))
    }

    @Test func list_isPaged() async throws {
        let reply = try await Reply.to("GET", "/tasks?page=2&size=5&sort=-priority,title", login: Self.admin)
        #expect(reply.status == 200)
        #expect(reply.items.count == 5)
        #expect(reply["meta.pagination.page"] == "2")
        #expect(reply["meta.version"] == "v2")
        #expect(Int(reply["meta.pagination.total"] ?? "") ?? 0 >= 25)
        #expect(reply["success"].map { $0 == "1" || $0 == "true" } == true)
    }

    @Test func filters_areReadFromTheQuery() async throws {
        let reply = try await Reply.to("GET", "/tasks?status=blocked&status=completed&q=the", login: Self.admin)
        #expect(reply.status == 200)
        #expect(!reply.items.isEmpty)
        #expect(reply.items.allSatisfy { ["blocked", "completed"].contains($0["status"] as? String) })
    }

    @Test func me_isWhoLoggedIn() async throws {
        let reply = try await Reply.to("GET", "/auth/me", login: "staff@example.com")
        #expect(reply["data.email"] == "staff@example.com")
        #expect(reply["data.role.name"] == "staff")
        #expect(reply["data.organization.name"] == "Sakura Trading")
    }

    @Test func refresh_andLogout_overHTTP() async throws {
        let login = try await Reply.to("POST", "/auth/login", body: #"{"email":"hr@example.com","password":"demo-Password-1"}"#)
        #expect(login.status == 200)
        #expect(login["data.token_type"] == "bearer")
        #expect(login["data.expires_in"] == "3600")
        let first = try #require(login["data.refresh_token"])
        let refreshed = try await Reply.to("POST", "/auth/refresh", body: #"{"refresh_token":"\#(first)"}"#)
        let second = try #require(refreshed["data.refresh_token"])
        let access = try #require(refreshed["data.access_token"])
        let bearer = ["Authorization": "Bearer \(access)"]
        #expect(try await Reply.to("GET", "/auth/me", headers: bearer).status == 200)
        #expect(try await Reply.to("POST", "/auth/logout", body: #"{"refresh_token":"\#(second)"}"#).status == 204)
        #expect(try await Reply.to("GET", "/auth/me", headers: bearer).status == 401)
        let again = try await Reply.to("POST", "/auth/refresh", body: #"{"refresh_token":"\#(second)"}"#)
        #expect(again.status == 401)
        #expect(again["error.code"] == "AUTH011")
    }

    @Test(arguments: languages)
    func login_thatFails_saysTheSame(language: String) async throws {
        var messages: Set<String?> = []
        for (email, password) in [("hr@example.com", "wrong"), ("nobody@example.com", "demo-Password-1")] {
            let reply = try await Reply.to(
                "POST", "/auth/login", body: #"{"email":"\#(email)","password":"\#(password)"}"#, headers: ["Accept-Language": language])
            #expect(reply.status == 401)
            #expect(reply["error.code"] == "AUTH001")
            messages.insert(reply["error.message"])
        }
        #expect(messages.count == 1)
        #expect(isJapanese(messages.first ?? nil) == (language == "ja"))
    }

    @Test(arguments: languages)
    func unknownRoute_andWrongMethod(language: String) async throws {
        let speak = ["Accept-Language": language]
        let unknown = try await Reply.to("GET", "/nothing", headers: speak)
        #expect(unknown.status == 404)
        #expect(unknown["error.code"] == "API001")
        #expect(isJapanese(unknown["error.message"]) == (language == "ja"))
        let method = try await Reply.to("DELETE", "/tasks", headers: speak)
        #expect(method.status == 405)
        #expect(method["error.code"] == "API002")
        #expect(method.headers["allow"]?.contains("POST") == true)
    }

    @Test func request_withoutAToken_is401() async throws {
        let reply = try await Reply.to("GET", "/tasks")
        #expect(reply.status == 401)
        #expect(reply["error.code"] == "AUTH005")
        #expect(reply.headers["www-authenticate"]?.hasPrefix("Bearer") == true)
    }

    @Test func token_thatIsForgedOrOver_is401() async throws {
        let tokens = try await ERPTokens(secret: Secret(RunningERP.secret))
        let stranger = try await ERPTokens(secret: ERPTokens.randomSecret())
        let now = Date()
        func issue(_ tokens: ERPTokens, _ expires: Date) async throws -> String {
            try await tokens.issue(subject: "1", id: "1-1", issued: now - 7200, expires: expires)
        }
        let cases = [
            (try await issue(stranger, now + 60), "AUTH003"), (try await issue(tokens, now - 60), "AUTH002"), ("nonsense", "AUTH003"),
            ("eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.", "AUTH003"),
        ]
        for (token, code) in cases {
            let reply = try await Reply.to("GET", "/tasks", headers: ["Authorization": "Bearer \(token)"])
            #expect(reply.status == 401)
            #expect(reply["error.code"] == code)
        }
    }

    @Test func role_thatDoesNotSuffice_is403() async throws {
        let reply = try await Reply.to("POST", "/departments", body: #"{"code":"LAB","name":"Lab"}"#, login: "staff@example.com")
        #expect(reply.status == 403)
        #expect(reply["error.code"] == "AUTH004")
    }

    @Test func otherOrganization_doesNotExist() async throws {
        let id = try #require(try await Reply.to("GET", "/tasks?size=1", login: Self.admin)["data.0.id"])
        let reply = try await Reply.to("GET", "/tasks/\(id)", login: "staff@example.com")
        #expect(reply.status == 404)
        #expect(reply["error.code"] == "BIZ002")
    }
}
