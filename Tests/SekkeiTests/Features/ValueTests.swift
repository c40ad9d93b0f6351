import Foundation
import Testing

@testable import Sekkei

@Suite("Values of every kind, end to end")
struct ValueTests {
    let server = TestServer()
    private static let least = #""kind":"sample","revision":2,"accepted":true,"urgency":"urgent","price":"12.50""#

    private func send(_ members: String) async throws -> TestAnswer {
        try await server.send(.post, "/api/v1/features/samples", [], body: "{\(members)}")
    }

    @Test func sample_withTheLeast_takesDefaults() async throws {
        let answer = try await send(Self.least)
        #expect(answer.status == 200)
        #expect(answer.data["price"] as? String == "12.5")
        #expect(answer.data["discount"] as? String == "1.5")
        #expect(answer.data["effort"] as? String == "PT1H30M")
        #expect(answer.data["settings"] as? [String: String] == ["theme": "dark"])
        #expect(answer.data["seal"] == nil)
    }

    @Test func sample_withEverything_comesBackInCanonicalForm() async throws {
        let more = #""effort":"P1DT2H","seal":"AQL/","chunks":["","AQI="],"settings":null,"shares":{"ab":"0.250"},"extra":3"#
        let answer = try await send(Self.least + "," + more)
        #expect(answer.data["effort"] as? String == "P1DT2H")
        #expect(answer.data["seal"] as? String == "AQL/")
        #expect(answer.data["chunks"] as? [String] == ["", "AQI="])
        #expect(answer.text.contains(#""settings":null"#))
        #expect(answer.data["shares"] as? [String: String] == ["ab": "0.25"])
        #expect(answer.text.contains(#","extra":3}"#))
    }

    @Test(arguments: [
        (#""price":"10000""#, "price VAL003"), (#""price":"0.001""#, "price VAL003"), (#""price":"-1""#, "price VAL003"),
        (#""price":1.5"#, "price VAL002"), (#""price":"1e2""#, "price VAL002"), (#""effort":"PT1S""#, "effort VAL003"),
        (#""effort":"P6D""#, "effort VAL003"), (#""effort":"P1M""#, "effort VAL002"), (#""seal":"AQ==""#, "seal VAL003"),
        (#""seal":"AQI""#, "seal VAL002"), (#""kind":"other""#, "kind VAL002"), (#""revision":3"#, "revision VAL002"),
        (#""accepted":false"#, "accepted VAL002"), (#""urgency":"low""#, "urgency VAL002"), (#""shares":{"a":"0"}"#, "shares.a VAL003"),
        (#""shares":{"ab":"2"}"#, "shares.ab VAL003"), (#""extra":"3""#, "extra VAL002"),
    ])
    func member_thatBreaksARule_isNamed(member: String, fault: String) async throws {
        let name = member.split(separator: ":")[0]
        let others = Self.least.split(separator: ",").filter { !$0.hasPrefix(name) }.joined(separator: ",")
        let answer = try await send(others + "," + member)
        #expect(answer.status == 422)
        #expect(answer.faults == [fault])
    }

    @Test func patch_ofEveryKind_changesWhatIsSent() async throws {
        let answer = try await server.send(
            .patch, "/api/v1/features/samples", [], body: #"{"price":"2","effort":"PT5M","seal":"AQI=","settings":[1]}"#)
        #expect(answer.data["price"] as? String == "2")
        #expect(answer.data["effort"] as? String == "PT5M")
        #expect(answer.data["seal"] as? String == "AQI=")
        #expect(answer.data["settings"] as? [Int] == [1])
        #expect(answer.data["kind"] as? String == "sample")
    }

    @Test func valuesInPathAndHeaders_arrive() async throws {
        let answer = try await server.send(.get, "/api/v1/features/prices/12.50/PT90S", [("X-Rate", "0.75")])
        #expect(answer.data["discount"] as? String == "0.75")
        #expect(answer.headers["x-price"] == "12.5")
        #expect(answer.headers["x-wait"] == "PT1M30S")
    }

    @Test func valuesInPathAndHeaders_whenWrong_areNamed() async throws {
        let answer = try await server.send(.get, "/api/v1/features/prices/1e2/P2D", [("X-Rate", "0.1")])
        #expect(answer.faults == ["price VAL002", "wait VAL003", "X-Rate VAL003"])
    }

    @Test func error_withValuesOfEveryKind_showsThemAsTheAPIWritesThem() async throws {
        let answer = try await server.send(.get, "/api/v1/features/prices/0/PT90S", [("X-Rate", "1.50")])
        #expect(answer.status == 409)
        #expect(answer.message == "Too late by PT1M30S: the price is 1.5 now, under seal AQL/.")
        let details = try #require(answer.error["details"] as? [String: Any])
        #expect(details["late_by"] as? String == "PT1M30S")
        #expect(details["seal"] as? String == "AQL/")
        #expect((details["cause"] as? [String: Any])?["kind"] as? String == "moved")
    }
}
