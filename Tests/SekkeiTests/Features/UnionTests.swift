import FeatureAPI
import Foundation
import Testing

@testable import Sekkei

@Suite("Unions and ordered enums, end to end")
struct UnionTests {
    let server = TestServer()

    private func send(_ changes: String) async throws -> TestAnswer {
        try await server.send(.put, "/api/v1/features/changes", [], body: #"{"changes":[\#(changes)]}"#)
    }

    @Test func alternatives_comeBackAsTheyWere() async throws {
        let text = #"{"kind":"commented","text":"hi"},{"kind":"undone","change":{"kind":"moved","from":1,"to":2}},{"kind":"undone"}"#
        let answer = try await send(text)
        #expect(answer.text.hasPrefix(#"{"success":true,"data":{"changes":[\#(text)]},"#))
    }

    @Test func discriminator_behindOtherMembers_isFound() async throws {
        let answer = try await send(#"{"from":1,"to":2,"kind":"moved"}"#)
        #expect(answer.text.contains(#"{"kind":"moved","from":1,"to":2}"#))
    }

    @Test(arguments: [
        ("{}", "changes[0].kind VAL001"), (#"{"kind":1}"#, "changes[0].kind VAL002"), (#"{"kind":"gone"}"#, "changes[0].kind VAL002"),
        ("3", "changes[0] VAL002"), (#"{"kind":"commented"}"#, "changes[0].text VAL001"),
        (#"{"kind":"commented","text":"a","to":1}"#, "changes[0].to VAL007"),
        (#"{"kind":"undone","change":{"kind":"moved","from":1}}"#, "changes[0].change.to VAL001"),
    ])
    func alternative_thatIsWrong_isNamed(change: String, fault: String) async throws {
        let answer = try await send(change)
        #expect(answer.status == 422)
        #expect(answer.faults == [fault])
    }

    @Test func list_ofEqualAlternatives_isNotUnique() async throws {
        #expect(try await send(#"{"kind":"undone"},{"kind":"undone"}"#).faults.count == 1)
    }

    @Test func values_ofAnOrderedEnum_compareAsWritten() {
        #expect(Urgency.low < .normal)
        #expect(Urgency.urgent > .low)
        #expect(Urgency.allCases.shuffled().sorted() == [.low, .normal, .urgent])
    }
}
