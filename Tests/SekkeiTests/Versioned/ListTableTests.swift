import Foundation
import Testing

@testable import Sekkei

/// Tables of values for the elements of lists, called in the versions around the change.
@Suite("Versions, lists by tables")
struct ListTableTests {
    let server = VersionedServer()

    @Test(arguments: [
        ("v4", "[4,1,3]"), ("v3", "[4,1,3]"), ("v2", #"["good","poor"]"#), ("v1", #"["good","poor"]"#),
    ])
    func answer_hasTheElementsOfItsVersion_onceEach(version: String, grades: String) async throws {
        let answer = try await server.send(.get, "/api/\(version)/tasks/1")
        #expect(answer.text.contains("\"grades\":\(grades)"), "\(answer.text)")
    }

    @Test(arguments: [
        ("v4", #""region":"x","grades":[3,1]"#, "[3,1]"), ("v4", #""region":"x""#, "[2]"), ("v3", #""grades":[4]"#, "[4]"),
        ("v2", #""grades":["good","poor"]"#, #"["good","poor"]"#), ("v2", #""grades":[]"#, "[]"), ("v1", #""state":"open""#, #"["fair"]"#),
    ])
    func field_ofARequest_arrivesAndComesBack(version: String, members: String, grades: String) async throws {
        let answer = try await server.send(.post, "/api/\(version)/tasks", body: #"{"title":"a",\#(members)}"#)
        #expect(answer.status == 201 && answer.text.contains("\"grades\":\(grades)"), "\(answer.text)")
    }

    @Test(arguments: [
        ("v2", #"["good","fair"]"#, "grades value([3, 2])"), ("v1", "[]", "grades value([])"), ("v4", "[4]", "grades value([4])"),
    ])
    func patch_ofAList_isConverted(version: String, grades: String, seen: String) async throws {
        let answer = try await server.send(.patch, "/api/\(version)/tasks/3", body: #"{"grades":\#(grades)}"#)
        #expect(answer.status == 200, "\(answer.text)")
        #expect(server.board.calls.last == seen)
    }

    @Test(arguments: [
        ("v4/tasks?grade=4&grade=1", "[4, 1]"), ("v2/tasks?grade=poor&grade=fair", "[1, 2]"),
        ("v1/tasks?grade=best&grade=poor&grade=good", "[3, 1]"), ("v1/tasks?grade=poor&grade=poor", "[1]"),
    ])
    func parameter_arrivesAsTheNewest_onceEach(path: String, seen: String) async throws {
        let answer = try await server.send(.get, "/api/\(path)")
        #expect(answer.status == 200, "\(answer.text)")
        #expect(server.board.calls.last?.hasSuffix(" grade:" + seen) == true, "\(server.board.calls)")
    }

    @Test(arguments: [
        ("v2", #"["good",3]"#, ["grades[1] VAL002"]), ("v2", #"["best"]"#, ["grades[0] VAL002"]),
        ("v4", "[0,5]", ["grades[0] VAL003", "grades[1] VAL003"]),
        ("v2", #"["good","good"]"#, ["grades VAL003"]), ("v1", #"["poor","fair","good","poor"]"#, ["grades VAL003"]),
        ("v4", "[1,1]", ["grades VAL003"]),
    ])
    func element_thatIsWrong_isNamed(version: String, grades: String, faults: [String]) async throws {
        let region = version == "v4" ? #","region":"x""# : ""
        let answer = try await server.send(.post, "/api/\(version)/tasks", body: #"{"title":"a","grades":\#(grades)\#(region)}"#)
        #expect(answer.status == 422 && Set(answer.faults) == Set(faults), "\(answer.text)")
    }

    @Test(arguments: [("[]", [" VAL003"]), (#"[{"word":"x"},{"word":"x"}]"#, [" VAL003"]), (#"[{"word":""}]"#, ["[0].word VAL003"])])
    func body_ofARemovedOperation_keepsToItsBounds(body: String, faults: [String]) async throws {
        let answer = try await server.send(.post, "/api/v1/tasks/5/tags", body: body)
        #expect(answer.status == 422 && answer.faults == faults, "\(answer.text)")
    }
}
