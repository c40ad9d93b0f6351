import Foundation
import Testing

@testable import Sekkei

@Suite("Bodies that are lists, end to end")
struct ListBodyTests {
    let server = TestServer()

    private func send(_ body: String, _ fields: [(String, String)] = []) async throws -> TestAnswer {
        try await server.send(.put, "/api/v1/features/labels", fields, body: body)
    }

    @Test(arguments: [#"["red"]"#, #"["red","blue","green"]"#, #"["ééééé"]"#])
    func list_withinItsBounds_arrives(body: String) async throws {
        let answer = try await send(body)
        #expect(answer.status == 200 && answer.text.contains(#""data":\#(body)"#), "\(answer.text)")
    }

    @Test(arguments: [
        ("[]", [" VAL003"]), (#"["a","b","c","d"]"#, [" VAL003"]), (#"["a","b","a"]"#, [" VAL003"]), (#"[""]"#, ["[0] VAL003"]),
        (#"["a","b","longer"]"#, ["[2] VAL003"]), (#"["",1,null]"#, ["[0] VAL003", "[1] VAL002", "[2] VAL002"]), ("{}", [" VAL002"]),
        (#""a""#, [" VAL002"]),
    ])
    func list_thatBreaksARule_isRefusedWhereItDoes(body: String, faults: [String]) async throws {
        let answer = try await send(body)
        #expect(answer.status == 422, "\(answer.text)")
        #expect(answer.faults == faults, "\(answer.text)")
    }

    @Test func list_thatIsNoJSONOrMissing_isMalformed() async throws {
        #expect(try await send(#"["a""#).status == 400)
        #expect(try await send("").status == 400)
    }
}
