import Foundation
import Testing

@testable import Sekkei

@Suite("Forms and streams, end to end")
struct FormAndStreamTests {
    let server = TestServer()

    private func upload(_ form: FormText) async throws -> TestAnswer {
        try await server.send(.post, "/api/v1/features/files", [("Content-Type", FormText.contentType)], body: form.body)
    }

    // MARK: - Forms

    @Test func form_withEverything_arrives() async throws {
        var form = FormText()
        form.add("caption", "hello")
        form.add("tags", "a")
        form.add("tags", "b")
        form.add("price", "2.50")
        form.add("file", file: "note.txt", "text/plain", "content")
        form.add("pages", file: "1", "image/png", "p1")
        form.add("pages", file: "2", "image/png", "p2")
        let answer = try await upload(form)
        #expect(answer.data["caption"] as? String == "hello")
        #expect(answer.data["tags"] as? String == "a+b")
        #expect(answer.data["price"] as? String == "2.5")
        #expect(answer.data["file"] as? String == "note.txt text/plain content")
        #expect(answer.data["pages"] as? String == "p1+p2")
    }

    @Test func form_withTheLeast_takesDefaults() async throws {
        var form = FormText()
        form.add("caption", "hello")
        form.add("file", file: "note.txt", "text/plain", "")
        #expect(try await upload(form).data["price"] as? String == "0.5")
    }

    @Test func form_thatBreaksRules_namesThemAll() async throws {
        var form = FormText()
        form.add("caption", "much too long a caption")
        form.add("tags", "a")
        form.add("tags", "a")
        form.add("price", "much")
        form.add("file", file: "note.png", "image/png", "content")
        form.add("pages", file: "1", "image/png", "12345")
        form.add("other", "x")
        let answer = try await upload(form)
        #expect(answer.status == 422)
        let wanted = ["caption VAL003", "tags VAL003", "price VAL002", "file VAL002", "pages[0] VAL003", "other VAL007"]
        #expect(answer.faults == wanted)
        #expect(answer.fieldErrors.allSatisfy { $0["in"] as? String == "body" })
    }

    @Test func form_withoutItsParts_namesThem() async throws {
        #expect(try await upload(FormText()).faults == ["caption VAL001", "file VAL001"])
    }

    @Test func form_asJSON_isOfTheWrongType() async throws {
        #expect(try await server.send(.post, "/api/v1/features/files", [], body: "{}").status == 415)
    }

    // MARK: - Streams

    @Test func bytes_areStreamedWithTheirType() async throws {
        let answer = try await server.send(.get, "/api/v1/features/export", [])
        #expect(answer.text == "1,ant\n2,bee\n3,cat\n")
        #expect(answer.headers["content-type"] == "text/csv")
        #expect(answer.headers["x-total"] == "3")
        #expect(answer.headers["content-disposition"]?.contains("rows.csv") == true)
    }

    @Test func events_areStreamedOneByOne() async throws {
        let answer = try await server.send(.get, "/api/v1/features/watch", [("Last-Event-ID", "9")])
        #expect(answer.headers["content-type"] == "text/event-stream")
        #expect(answer.text.contains(#"data: {"kind":"commented","text":"9"}"#))
        #expect(answer.text.contains("id: 1\n"))
        #expect(answer.text.contains(#"data: {"kind":"undone","change":{"kind":"moved","from":1,"to":2}}"#))
    }

    @Test func lines_areStreamedOneByOne() async throws {
        let answer = try await server.send(.get, "/api/v1/features/dump", [])
        #expect(answer.headers["content-type"] == "application/jsonl")
        #expect(answer.text.split(separator: "\n").first == #"{"id":1,"row_version":7,"name":"ant"}"#)
        #expect(answer.text.split(separator: "\n").count == 3)
    }
}
