import Foundation
import Testing

@testable import Sekkei

/// Every kind of change, called in every version and in both directions.
@Suite("Versions, in process")
struct VersionedTests {
    let server = VersionedServer()

    // MARK: - Answers

    static let answers: [(path: String, pieces: [String], missing: [String])] = [
        ("v4/tasks/1", [#""assignee_id":42"#, #""priority":3"#, #""region":"south""#, #"{"label":"red"}"#, #""mood":"paused""#], []),
        ("v3/tasks/1", [#""assignee_id":42"#, #""priority":3"#, #"{"label":"red"}"#, #""mood":"paused""#], ["region"]),
        (
            "v2/tasks/1", [#""owner_id":42"#, #""priority":"high""#, #"{"label":"red"}"#, #""by":"bob","mood":"doing""#],
            ["region", "assignee", "paused", "writer"]
        ),
        ("v1/tasks/1", [#""owner_id":42"#, #"{"word":"red"}"#, #""a":{"word":"n"}"#, #""priority":"high""#], ["label", "region"]),
        ("v4/tasks", [#""assignee_id":42"#, #""total":3"#], []), ("v2/tasks", [#""owner_id":42"#, #""total":3"#], ["assignee"]),
        ("v1/tasks", [#""owner_id":42"#, #""word""#], []),
        ("v4/tasks/1/events", [#""author_id":5"#, #""before":"todo","after":"paused""#], []),
        ("v3/tasks/1/events", [#""user_id":5"#, #""before":"todo","after":"paused""#], []),
        ("v2/tasks/1/events", [#""user_id":5"#, #""before":"todo","after":"doing""#], []),
        ("v4/tasks/watch", [#""author_id":5"#, #""after":"paused""#], []),
        ("v1/tasks/watch", [#""user_id":5"#, #""before":"open","after":"doing""#], ["author_id"]),
        ("v1/tasks/dump", [#""owner_id":42"#, #"{"word":"red"}"#], ["region"]),
        ("v2/users/1", [#""first_name":"Ada","last_name":"Lovelace""#], ["full_name"]), ("v3/users/1", [#""full_name""#], []),
    ]

    @Test(arguments: answers)
    func answer_inEachVersion_hasItsFields(_ answer: (path: String, pieces: [String], missing: [String])) async throws {
        let text = try await server.send(.get, "/api/\(answer.path)").text
        for piece in answer.pieces { #expect(text.contains(piece), "\(text)") }
        for piece in answer.missing { #expect(!text.contains(piece), "\(text)") }
    }

    // MARK: - Requests

    static let created: [(version: String, body: String, gives: String)] = [
        ("v4", #"{"title":"a","assignee_id":5,"region":"east"}"#, #""assignee_id":5,"state":"todo","priority":2,"weight":5"#),
        ("v3", #"{"title":"a","assignee_id":5}"#, #""assignee_id":5,"state":"todo","priority":3,"weight":5"#),
        ("v2", #"{"title":"a","owner_id":5,"priority":"urgent"}"#, #""owner_id":5,"state":"todo","priority":"urgent""#),
        ("v2", #"{"title":"a","owner_id":null}"#, #""state":"todo","priority":"medium""#),
        (
            "v1", #"{"title":"a","state":"done","marks":[{"word":"x"}]}"#,
            #""state":"done","priority":"medium","weight":5,"marks":[{"word":"x"}]"#
        ),
        (
            "v3", #"{"title":"a","weight":99,"summary":"longer than eight"}"#,
            #""summary":"longer t","state":"todo","priority":3,"weight":10"#
        ),
        ("v3", #"{"title":"a","weight":-9,"labels":["a","b","c"]}"#, #""weight":0,"marks":[],"labels":["a","b"]"#),
    ]

    @Test(arguments: created)
    func create_inEachVersion_arrivesAndComesBack(_ call: (version: String, body: String, gives: String)) async throws {
        let answer = try await server.send(.post, "/api/\(call.version)/tasks", body: call.body)
        #expect(answer.status == 201, "\(answer.text)")
        #expect(answer.text.contains(call.gives), "\(answer.text)")
        #expect(answer.headers["location"] == "/api/\(call.version)/tasks/1")
    }

    @Test func region_ofAnOldRequest_isFilledIn() async throws {
        let answer = try await server.send(.post, "/api/v1/tasks", body: #"{"title":"a"}"#)
        #expect(answer.status == 201 && !answer.text.contains("region"))
        #expect(answer.headers["x-state"] == "open" && answer.headers["x-previous"] == "doing")
    }

    @Test(arguments: [("v4", "task_id"), ("v1", "task_id")])
    func patch_ofARenamedField_keepsItsThreeStates(version: String, _: String) async throws {
        let name = version == "v4" ? "assignee_id" : "owner_id"
        for (value, seen) in [("null", "null"), ("7", "value(7)")] {
            let answer = try await server.send(.patch, "/api/\(version)/tasks/3", body: "{\"\(name)\":\(value)}")
            #expect(answer.status == 200, "\(answer.text)")
            #expect(server.board.calls.last == "update 3 \(seen) absent absent absent v0")
        }
    }

    @Test func patch_ofATable_isConverted() async throws {
        let answer = try await server.send(.patch, "/api/v1/tasks/3", body: #"{"priority":"low","state":"done"}"#)
        #expect(answer.status == 200)
        #expect(server.board.calls.last == "update 3 absent value(1) value(VersionedAPI.State.finished) absent v0")
    }

    static let queries: [(path: String, seen: String)] = [
        (
            "v4/tasks?state=paused&assignee_id=4&text=abc&urgency=3&sort=-assignee_id,title",
            "list paused 4 abc 3 3 sort:-assignee_id,title 1"
        ),
        ("v3/tasks?text=abc&page=2", "list  0 abc 0 1 sort: 2"),
        ("v2/tasks?state=doing&owner_id=4&urgency=hot&sort=-owner_id,priority", "list doing 4  3 1 sort:-assignee_id,priority 1"),
        ("v1/tasks?state=open&state=done&owner_id=4&sort=owner_id", "list todo,finished 4  0 1 sort:assignee_id 1"),
    ]

    @Test(arguments: queries)
    func query_inEachVersion_arrivesAsTheNewest(_ query: (path: String, seen: String)) async throws {
        let answer = try await server.send(.get, "/api/\(query.path)")
        #expect(answer.status == 200, "\(answer.text)")
        #expect(server.board.calls.last == query.seen)
    }

    @Test func batch_ofAnOldVersion_isConvertedInListsMapsAndUnions() async throws {
        let body =
            #"{"items":[{"title":"a","owner_id":1}],"by_name":{"x":{"title":"b","note":{"text":"a","by":"b","reply":{"text":"aaaaaaaaaaaaaaaaaaaaaaa","by":"c"}}}},"events":[]}"#
        let refused = try await server.send(.post, "/api/v1/tasks/batches", body: body)
        #expect(refused.faults == ["by_name.x.note.reply.text VAL003"], "\(refused.text)")
        let good =
            #"{"items":[{"title":"a","owner_id":1}],"by_name":{"x":{"title":"b","priority":"low"}},"#
            + #""events":[{"kind":"commented","text":"a","user_id":1},{"kind":"moved","before":"open","after":"done"}]}"#
        let answer = try await server.send(.post, "/api/v1/tasks/batches", body: good)
        #expect(answer.status == 200, "\(answer.text)")
        #expect(answer.text.contains(#""i0":{"id":1,"row_version":1,"title":"a","summary":"","owner_id":1"#), "\(answer.text)")
        #expect(server.board.calls.last == "events 2")
    }

    // MARK: - Faults

    static let faults: [(method: Sekkei.HTTPMethod, path: String, body: String?, faults: [String])] = [
        (.post, "v2/tasks", #"{"title":"a","assignee_id":1}"#, ["assignee_id VAL007"]),
        (.post, "v3/tasks", #"{"title":"a","owner_id":1}"#, ["owner_id VAL007"]),
        (.post, "v2/tasks", #"{"title":"a","priority":2,"owner_id":"x"}"#, ["priority VAL002", "owner_id VAL002"]),
        (.post, "v4/tasks", #"{"title":"a"}"#, ["region VAL001"]),
        (.post, "v1/tasks", #"{"title":"a","marks":[{"label":"x"}]}"#, ["marks[0].label VAL007", "marks[0].word VAL001"]),
        (.post, "v3/tasks", #"{"title":"\#(String(repeating: "a", count: 30))"}"#, ["title VAL003"]),
        (.post, "v1/tasks", #"{"title":"\#(String(repeating: "a", count: 30))"}"#, ["title VAL003"]),
        (
            .post, "v1/tasks/batches",
            #"{"items":[{"title":"a"},{"title":""},{"title":"b","marks":[\#(Array(repeating: #"{"word":"x"}"#, count: 4).joined(separator: ","))]}]}"#,
            ["items[1].title VAL003", "items[2].marks VAL003"]
        ),
        (
            .post, "v2/tasks/batches",
            #"{"items":[],"by_name":{"x":{"title":""}},"events":[{"kind":"commented","text":"\#(String(repeating: "a", count: 21))","user_id":1}]}"#,
            ["by_name.x.title VAL003", "events[0].text VAL003"]
        ),
        (.get, "v3/tasks?text=ab", nil, ["text VAL003"]), (.get, "v1/tasks?text=ab&urgency=5", nil, ["urgency VAL002"]),
        (.get, "v2/tasks?assignee_id=1&sort=assignee_id", nil, ["sort VAL002", "assignee_id VAL007"]),
        (.put, "v3/tasks/0/tags", "[]", ["task_id VAL003"]), (.put, "v1/tasks/-1/tags", "[]", ["task_id VAL003"]),
        (.put, "v2/tasks/0/tags", "[]", ["task_id VAL003"]), (.patch, "v3/tasks/1", #"{"title":""}"#, ["title VAL003"]),
        (.post, "v2/users", #"{"first_name":"A","last_name":""}"#, ["first_name VAL003"]),
        (.post, "v2/users", #"{"first_name":"Wilhelmina","last_name":"Murray-Harker"}"#, ["first_name VAL003"]),
        (.patch, "v2/users/1", #"{"last_name":"Byron, Countess of Lovelace"}"#, ["last_name VAL003"]),
        (.patch, "v1/users/1", #"{"first_name":"Augusta Ada King","last_name":"Byron"}"#, ["first_name VAL003"]),
        (.post, "v2/users", #"{"full_name":"Ada L"}"#, ["full_name VAL007", "first_name VAL001", "last_name VAL001"]),
    ]

    @Test(arguments: faults, ["en", "ja"])
    func fault_inAnOldVersion_namesItsFields(
        _ call: (method: Sekkei.HTTPMethod, path: String, body: String?, faults: [String]), language: String
    ) async throws {
        let answer = try await server.send(call.method, "/api/\(call.path)", [("Accept-Language", language)], body: call.body)
        #expect(answer.status == 422, "\(answer.text)")
        #expect(Set(answer.faults) == Set(call.faults), "\(answer.text)")
        let isJapanese = answer.text.unicodeScalars.contains { (0x3040...0x9FFF).contains($0.value) }
        #expect(isJapanese == (language == "ja"))
    }

    @Test func fault_ofFieldsTakenTogether_showsWhatTheyMake() async throws {
        let answer = try await server.send(.patch, "/api/v2/users/1", body: #"{"last_name":"Byron, Countess of Lovelace"}"#)
        let fault = try #require(answer.fieldErrors.first)
        #expect(fault["invalid_value"] as? String == "Ada Byron, Countess of Lovelace")
    }

    @Test func fault_ofATightenedRule_saysWhatTheNewestWould() async throws {
        let body = #"{"title":"\#(String(repeating: "a", count: 30))"}"#
        let old = try await server.send(.post, "/api/v3/tasks", body: body)
        let newest = try await server.send(
            .post, "/api/v4/tasks", body: #"{"title":"\#(String(repeating: "a", count: 30))","region":"x"}"#)
        #expect(old.fieldErrors as NSArray == newest.fieldErrors as NSArray)
    }

    // MARK: - Errors

    static let errors: [(path: String, language: String, status: Int, code: String, pieces: [String])] = [
        (
            "v4/tasks/409", "en", 409, "BIZ010",
            ["Task 409 is Paused: assignee_id", #"{"task_id":409,"state":"paused","field":"assignee_id"}"#]
        ),
        ("v3/tasks/409", "ja", 409, "BIZ010", ["タスク 409 は 一時停止", #""state":"paused""#]),
        ("v2/tasks/409", "en", 409, "BIZ010", ["Task 409 is Being done", #"{"id":409,"status":"doing""#]),
        ("v1/tasks/409", "ja", 400, "BIZ033", ["タスク 409 は 作業中", #"{"id":409,"status":"doing""#]),
        ("v4/tasks/422", "en", 422, "BIZ020", []), ("v3/tasks/422", "en", 409, "BIZ020", []), ("v1/tasks/422", "en", 409, "BIZ020", []),
    ]

    @Test(arguments: errors)
    func error_inEachVersion_hasItsCodeAndDetails(
        _ error: (path: String, language: String, status: Int, code: String, pieces: [String])
    ) async throws {
        let answer = try await server.send(.get, "/api/\(error.path)", [("Accept-Language", error.language)])
        #expect(answer.status == error.status && answer.code == error.code, "\(answer.text)")
        for piece in error.pieces { #expect(answer.text.contains(piece), "\(answer.text)") }
    }

    @Test(arguments: [("v4", "assignee_id"), ("v3", "assignee_id"), ("v2", "owner_id"), ("v1", "owner_id")])
    func error_thatNamesAField_namesTheCallers(version: String, field: String) async throws {
        let answer = try await server.send(
            .patch, "/api/\(version)/tasks/409", body: #"{"state":"\#(version == "v1" ? "done" : "finished")"}"#)
        #expect(answer.text.contains("\"field\":\"\(field)\"") && answer.message?.contains(field) == true, "\(answer.text)")
    }

    // MARK: - Operations

    @Test func operation_thatMoved_stands_whereItStood() async throws {
        #expect(try await server.send(.post, "/api/v1/tasks/1/history").text.contains(#""before":"open""#))
        #expect(try await server.send(.get, "/api/v1/tasks/1/events").status == 404)
        #expect(try await server.send(.post, "/api/v2/tasks/1/history").status == 404)
    }

    @Test func operation_thatWasRemoved_worksForItsCallersAndIsGoneForOthers() async throws {
        let body = #"[{"word":"x"}]"#
        let old = try await server.send(.post, "/api/v1/tasks/5/tags?state=done", body: body)
        #expect(old.status == 200 && old.text.contains(#""state":"done""#) && old.text.contains(#"{"word":"x"}"#), "\(old.text)")
        for version in ["v2", "v3", "v4"] {
            let answer = try await server.send(.post, "/api/\(version)/tasks/5/tags", body: "[")
            #expect(answer.status == 410 && answer.code == "API004", "\(answer.text)")
            #expect(try await server.send(.get, "/api/\(version)/tasks/5/tags").headers["allow"] == "PUT, OPTIONS")
        }
    }

    @Test func operation_thatWasWithdrawn_isGoneEverywhere() async throws {
        for version in ["v1", "v2", "v3", "v4"] {
            #expect(try await server.send(.get, "/api/\(version)/tasks/echo").status == 410)
        }
    }

    @Test func operation_thatIsTheSame_knowsItsVersion() async throws {
        for version in ["v1", "v2", "v3", "v4"] {
            #expect(try await server.send(.get, "/api/\(version)/tasks/ping").data["version"] as? String == version)
        }
    }

    @Test func body_thatMayBeMissing_mayBeMissingInOldVersions() async throws {
        for version in ["v1", "v4"] {
            let answer = try await server.send(.put, "/api/\(version)/tasks/2/tags", [("X-Reason", "why")])
            #expect(answer.status == 200 && answer.text.contains(#""data":[]"#), "\(answer.text)")
        }
        let refused = try await server.send(.put, "/api/v1/tasks/2/tags", [("X-Reason", "too long")], body: #"[{"word":"a"}]"#)
        #expect(refused.faults == ["X-Reason VAL003"])
    }

    @Test func form_ofAnOldVersion_hasItsNames() async throws {
        var form = FormText()
        form.add("title", "hi")
        form.add("state", "done")
        form.add("file", file: "a", "text/plain", "x")
        let fields = [("Content-Type", FormText.contentType)]
        let answer = try await server.send(.post, "/api/v1/tasks/1/files", fields, body: form.body)
        #expect(answer.text.contains(#"{"caption":"hi","file":"x","state":"finished"}"#), "\(answer.text)")
        var long = FormText()
        long.add("title", "too long")
        long.add("file", file: "a", "text/plain", "x")
        #expect(try await server.send(.post, "/api/v1/tasks/1/files", fields, body: long.body).faults == ["title VAL003"])
        #expect(try await server.send(.post, "/api/v3/tasks/1/files", fields, body: long.body).faults.contains("title VAL007"))
    }

    // MARK: - Conversions by the application

    @Test func user_ofAnOldVersion_isConvertedByTheApplication() async throws {
        let created = try await server.send(.post, "/api/v1/users", body: #"{"first_name":"Grace","last_name":"Hopper"}"#)
        #expect(created.status == 201 && created.text.contains(#""first_name":"Grace","last_name":"Hopper""#), "\(created.text)")
        let refused = try await server.send(.post, "/api/v1/users", body: #"{"first_name":"taken","last_name":"x"}"#)
        #expect(refused.status == 409 && refused.code == "BIZ001")
    }

    @Test func patch_thatTheApplicationConverts_seesWhatItChanges() async throws {
        let answer = try await server.send(.patch, "/api/v2/users/1", body: #"{"last_name":"Byron"}"#)
        #expect(answer.text.contains(#""first_name":"Ada","last_name":"Byron""#), "\(answer.text)")
        #expect(try await server.send(.patch, "/api/v2/users/404", body: #"{"last_name":"Byron"}"#).code == "BIZ002")
        #expect(try await server.send(.patch, "/api/v2/users/1", body: #"{"email":"a@b.co"}"#).status == 200)
        #expect(server.board.calls.last == #"user 1 absent value("a@b.co")"#)
    }

    // MARK: - Conditions and cursors

    @Test func tag_ofARow_carriesTheVersion() async throws {
        let read = try await server.send(.get, "/api/v1/tasks/1")
        #expect(read.headers["etag"] == "\"7-v1-en\"")
        let changed = try await server.send(.patch, "/api/v1/tasks/1", [("If-Match", "\"7-v1-en\"")], body: #"{"state":"done"}"#)
        #expect(changed.status == 200 && server.board.calls.last?.hasSuffix("v7") == true)
    }

    @Test func cursor_ofAnOldVersion_worksThereAlone() async throws {
        let first = try await server.send(.get, "/api/v1/tasks/walk?sort=owner_id")
        let pagination = try #require(first.meta["pagination"] as? [String: Any])
        let cursor = try #require(pagination["next_cursor"] as? String)
        #expect(try await server.send(.get, "/api/v1/tasks/walk?sort=owner_id&cursor=\(cursor)").status == 200)
        #expect(server.board.calls.last == #"walk ["assignee_id"] ["1"]"#)
        #expect(try await server.send(.get, "/api/v2/tasks/walk?sort=owner_id&cursor=\(cursor)").faults == ["cursor VAL002"])
    }
}
