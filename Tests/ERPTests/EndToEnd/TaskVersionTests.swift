import Foundation
import Testing

/// Two people who change one task, over HTTP.
struct TaskVersionTests {
    private static let admin = "admin@example.com"

    private func makeTask(_ title: String = "Pack") async throws -> (path: String, version: String) {
        let project = try #require(try await Reply.to("GET", "/projects", login: Self.admin)["data.0.id"])
        let body = #"{"title":"\#(title)","project_id":\#(project)}"#
        let id = try #require(try await Reply.to("POST", "/tasks", body: body, login: Self.admin)["data.id"])
        let read = try await Reply.to("GET", "/tasks/\(id)", login: Self.admin)
        return ("/tasks/\(id)", try #require(read.headers["etag"]))
    }

    private func change(_ path: String, ifMatch version: String, language: String = "en") async throws -> Reply {
        let headers = ["If-Match": version, "Accept-Language": language]
        return try await Reply.to("PATCH", path, body: #"{"title":"Unpack"}"#, login: Self.admin, headers: headers)
    }

    @Test func change_ofTheVersionThatWasRead_isMadeOnce() async throws {
        let (path, version) = try await makeTask()
        let first = try await change(path, ifMatch: version)
        #expect(first.status == 200)
        #expect(first.headers["etag"] != version)
        let second = try await change(path, ifMatch: version)
        #expect(second.status == 412)
        #expect(second["error.code"] == "BIZ004")
        let current = try #require(first.headers["etag"])
        #expect(try await change(path, ifMatch: current, language: "ja").status == 200)
    }

    @Test func deletion_ofAnOldVersion_isRefused() async throws {
        let (path, version) = try await makeTask()
        #expect(try await change(path, ifMatch: version).status == 200)
        let refused = try await Reply.to("DELETE", path, login: Self.admin, headers: ["If-Match": version])
        #expect(refused.status == 412)
        #expect(try await Reply.to("DELETE", path, login: Self.admin).status == 204)
    }

    @Test func read_ofAKnownVersion_sendsNoBody() async throws {
        let (path, version) = try await makeTask()
        let again = try await Reply.to("GET", path, login: Self.admin, headers: ["If-None-Match": version])
        #expect(again.status == 304)
        #expect(again.body.isEmpty)
    }

    @Test func export_isASheetOfWhatTheCallerMaySee() async throws {
        let title = "=1+1, \\\"due\\\" \(UInt32.random(in: 0 ... .max))"
        _ = try await makeTask(title)
        let sheet = try await Reply.to("GET", "/tasks/export", login: Self.admin)
        #expect(sheet.status == 200)
        #expect(sheet.headers["content-type"]?.hasPrefix("text/csv") == true)
        #expect(sheet.headers["content-disposition"]?.contains("tasks.csv") == true)
        let text = String(decoding: sheet.body, as: UTF8.self)
        #expect(text.hasPrefix("id,project,title,status,"))
        #expect(text.contains("\"'" + title.replacingOccurrences(of: "\\\"", with: "\"\"") + "\""))
        let other = try await Reply.to("GET", "/tasks/export", login: "staff@example.com")
        #expect(!String(decoding: other.body, as: UTF8.self).contains("'=1+1"))
    }
}
