import Foundation
import Logging
import Testing

@testable import Sekkei

@Suite("Policies over lists")
struct ListTests {
    static let lists = ["", "/walk", "/all", "/watch"]

    private static func ids(_ text: String) -> [Int] {
        text.matches(of: /"id":(\d+)/).compactMap { Int($0.1) }
    }

    @Test(arguments: lists, [("sales", [1, 3]), ("hr", [2]), ("boss", [1, 2, 3, 4]), ("guest", [])])
    func list_showsWhatTheCallerMaySee(_ list: String, _ expected: (caller: String, ids: [Int])) async throws {
        for forgets in [false, true] {
            for version in ["v2", "v1"] {
                let server = try GuardedServer(Desk(forgetsFilter: forgets))
                let reply = try await server.send(.get, "/api/\(version)/tasks\(list)", as: expected.caller)
                #expect(reply.status == 200 && Self.ids(reply.text) == expected.ids, "\(reply.text)")
                #expect(server.line["policy"] == "task_view" && server.line["policy_outcome"] == "filtered")
            }
        }
    }

    @Test func lines_byAPolicyThatIsUnknownForSome_leaveThemOut() async throws {
        let reply = try await GuardedServer().send(.get, "/api/v2/tasks/dump", as: "boss")
        #expect(Self.ids(reply.text) == [2, 4])
    }

    @Test func filter_isWhatRemainsOfThePolicy() async throws {
        let desk = Desk()
        let server = try GuardedServer(desk)
        for caller in ["sales", "boss", "guest"] { _ = try await server.send(.get, "/api/v2/tasks", as: caller) }
        #expect(desk.calls == ["resource.department == 'Sales'", "true", "false"])
    }

    @Test func rows_thatAreNotAllowed_areCountedAndLogged() async throws {
        let server = try GuardedServer(Desk(forgetsFilter: true))
        _ = try await server.send(.get, "/api/v2/tasks", as: "sales")
        _ = try await server.send(.get, "/api/v2/tasks/watch", as: "hr")
        let text = String(decoding: server.registry.exposition(), as: UTF8.self)
        #expect(text.contains("policy_rows_withheld_total 5"), "\(text)")
        let errors = server.log.lines.filter { $0.level == .error }.map(\.message)
        #expect(
            errors == [2, 3].map { "rows withheld: \($0) of the rows returned are not allowed by the policy task_view" })
    }

    @Test(arguments: ["", "/walk", "/all"])
    func rows_thatAreNotAllowed_failStrictRequests(_ list: String) async throws {
        let server = try GuardedServer(Desk(forgetsFilter: true), isStrict: true)
        let reply = try await server.send(.get, "/api/v2/tasks\(list)", as: "sales")
        #expect(reply.status == 500 && reply.code == "SYS003")
        for secret in ["Legal", "HR", "task_view"] { #expect(!reply.text.contains(secret)) }
        #expect(server.log.lines.contains { $0.level == .error && $0.message.contains("task_view") })
    }

    @Test(arguments: ["/watch", "/dump"])
    func rows_thatAreNotAllowed_breakStrictStreams(_ list: String) async throws {
        let server = try GuardedServer(Desk(forgetsFilter: true), isStrict: true)
        let reply = try await server.send(.get, "/api/v2/tasks\(list)", as: "sales")
        #expect(reply.breaks && !reply.text.contains("Legal"))
    }
}
