import Foundation
import Testing

/// Requests that the generated code refuses before a service sees them.
struct RefusedRequestTests {
    static let admin = "admin@example.com"

    @Test(arguments: ["en", "ja"])
    func severalFaults_areReportedTogether(language: String) async throws {
        let body = #"{"title":"","priority":9,"status":"nope","tags":["a","a"],"colour":"red"}"#
        let reply = try await Reply.to("POST", "/tasks", body: body, login: Self.admin, headers: ["Accept-Language": language])
        #expect(reply.status == 422)
        let faults = Dictionary(grouping: reply.fieldErrors) { $0["field"] as? String ?? "" }
        #expect(Set(faults.keys).isSuperset(of: ["title", "priority", "status", "project_id", "colour"]))
        #expect(faults["project_id"]?.first?["code"] as? String == "VAL001")
        #expect(faults["colour"]?.first?["code"] as? String == "VAL007")
        #expect(faults["priority"]?.first?["in"] as? String == "body")
        let messages = reply.fieldErrors.compactMap { $0["message"] as? String }
        #expect(messages.count == reply.fieldErrors.count)
        #expect(messages.allSatisfy { $0.unicodeScalars.contains { $0.value > 0x3000 } == (language == "ja") })
    }

    @Test(arguments: [#"{"title":"#, "", "nonsense", #"{"title":"x"}}"#, "{\"title\":\"\u{1}\"}"])
    func brokenJSON_is400(body: String) async throws {
        let reply = try await Reply.to("POST", "/tasks", body: body, login: Self.admin)
        #expect(reply.status == 400)
        #expect(reply["error.code"] == "VAL004")
    }

    @Test func duplicateKey_isAFaultOfItsField() async throws {
        let reply = try await Reply.to("POST", "/tasks", body: #"{"title":"a","title":"b","project_id":1}"#, login: Self.admin)
        #expect(reply.status == 422)
        #expect(reply.fieldErrors.contains { $0["code"] as? String == "VAL009" })
    }

    @Test func readOnlyField_isUnknown() async throws {
        let reply = try await Reply.to("POST", "/tasks", body: #"{"title":"a","project_id":1,"id":5}"#, login: Self.admin)
        #expect(reply.status == 422)
        #expect(reply.fieldErrors.map { $0["field"] as? String } == ["id"])
    }

    @Test(arguments: ["text/plain", "application/xml", "application/x-www-form-urlencoded"])
    func wrongMediaType_is415(type: String) async throws {
        let reply = try await Reply.to("POST", "/tasks", body: "{}", login: Self.admin, headers: ["Content-Type": type])
        #expect(reply.status == 415)
        #expect(reply["error.code"] == "VAL006")
    }

    @Test func tooLargeBody_is413() async throws {
        let body = #"{"title":"\#(String(repeating: "x", count: 1_100_000))","project_id":1}"#
        let reply = try await Reply.to("POST", "/tasks", body: body, login: Self.admin)
        #expect(reply.status == 413)
        #expect(reply["error.code"] == "VAL005")
    }

    @Test(arguments: ["page=0", "size=101", "sort=colour", "status=nope", "q=x", "due_before=tomorrow", "colour=red", "project_id=x"])
    func wrongQuery_is422(query: String) async throws {
        let reply = try await Reply.to("GET", "/tasks?\(query)", login: Self.admin)
        #expect(reply.status == 422)
        #expect(reply.fieldErrors.allSatisfy { $0["in"] as? String == "query" })
        #expect(reply.fieldErrors.count == 1)
    }

    @Test func wrongPathParameter_is422() async throws {
        let reply = try await Reply.to("GET", "/tasks/x", login: Self.admin)
        #expect(reply.status == 422)
        #expect(reply.fieldErrors.first?["in"] as? String == "path")
    }

    @Test func emptyPatch_is422() async throws {
        let id = try #require(try await Reply.to("GET", "/tasks?size=1", login: Self.admin)["data.0.id"])
        #expect(try await Reply.to("PATCH", "/tasks/\(id)", body: "{}", login: Self.admin).status == 422)
        #expect(try await Reply.to("PATCH", "/tasks/\(id)", body: #"{"title":null}"#, login: Self.admin).status == 422)
    }

    @Test func password_neverComesBack() async throws {
        let body = #"{"email":"x@example.com","full_name":"X","department_id":1,"password":"tooShort1"}"#
        let reply = try await Reply.to("POST", "/users", body: body, login: Self.admin)
        #expect(reply.status == 422)
        #expect(!String(decoding: reply.body, as: UTF8.self).contains("tooShort1"))
    }
}
