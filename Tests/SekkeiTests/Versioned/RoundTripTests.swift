import Foundation
import NIOHTTP1
import NIOPosix
import Testing

@_spi(Generated) @testable import Sekkei
@testable import VersionedAPI

/// Up and down again, and down and up again, is what it was wherever nothing is lost.
@Suite("Versions, round trips")
struct RoundTripTests {
    @Test(arguments: ["v1", "v2", "v3", "v4"])
    func body_upgradedAndDowngraded_isItself(version: String) async throws {
        let seed = UInt64.random(in: .min ... .max)
        let server = VersionedServer()
        var bodies = RandomBodies(version: version, random: SeededRandom(state: seed))
        for round in 0..<100 {
            let body = bodies.body()
            let text = String(decoding: try JSONSerialization.data(withJSONObject: body), as: UTF8.self)
            let answer = try await server.send(.post, "/api/\(version)/tasks", body: text)
            #expect(answer.status == 201, "seed \(seed), round \(round): \(text) \(answer.text)")
            for (name, value) in body {
                let back = answer.data[name] as? NSObject
                #expect(back == value as? NSObject, "seed \(seed), round \(round), \(name): \(text) \(answer.text)")
            }
        }
    }

    @Test func value_downgradedAndUpgraded_isItself() throws {
        let seed = UInt64.random(in: .min ... .max)
        var random = SeededRandom(state: seed)
        let request = Request(
            method: .post, target: "/", headers: [:], remoteAddress: nil, eventLoop: MultiThreadedEventLoopGroup.singleton.any())
        for round in 0..<300 {
            var upgrade = Upgrade(request)
            let note = Self.note(depth: 4, &random)
            let third = V3.Note(downgrading: note)
            let first = V1.Note(downgrading: V2.Note(downgrading: third))
            let upgraded = Note(upgrading: V3.Note(upgrading: V2.Note(upgrading: first)), &upgrade)
            #expect(upgraded == note && upgrade.isValid, "seed \(seed), round \(round): \(note)")
            let event = Self.event(&random)
            let old = V1.TaskEvent(downgrading: V2.TaskEvent(downgrading: V3.TaskEvent(downgrading: event)))
            let back = TaskEvent(upgrading: V3.TaskEvent(upgrading: V2.TaskEvent(upgrading: old)), &upgrade)
            #expect(back == event, "seed \(seed), round \(round): \(event)")
        }
    }

    @Test func state_thatAnOldVersionLacks_comesBackAsItsSubstitute() {
        for state in State.allCases {
            let back = State(upgrading: V2.State(upgrading: V1.State(downgrading: V2.State(downgrading: state))))
            #expect(back == (state == .paused ? .doing : state))
        }
    }

    // MARK: - Values

    private static func note(depth: Int, _ random: inout SeededRandom) -> Note {
        let states: [State] = [.todo, .doing, .finished]
        let hasReply = depth > 0 && Bool.random(using: &random)
        let hasReplies = depth > 0 && Bool.random(using: &random)
        let count = Int.random(in: 0...2, using: &random)
        return Note(
            text: String(repeating: "é", count: Int.random(in: 0...20, using: &random)), writer: "w\(count)",
            mood: states.randomElement(using: &random) ?? .todo, reply: hasReply ? note(depth: depth - 1, &random) : nil,
            replies: hasReplies ? (0..<count).map { _ in note(depth: depth - 1, &random) } : nil)
    }

    private static func event(_ random: inout SeededRandom) -> TaskEvent {
        if Bool.random(using: &random) { return .commented(Commented(text: "a", authorID: Int64.random(in: 0...9, using: &random))) }
        let states: [State] = [.todo, .doing, .finished]
        return .moved(Moved(before: states.randomElement(using: &random) ?? .todo, after: states.randomElement(using: &random) ?? .doing))
    }
}
