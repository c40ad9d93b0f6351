import Foundation
import Testing

@testable import Sekkei

@Suite("Policies in the pipeline")
struct AuthorizationTests {
    // MARK: - About a record

    static let gets: [(caller: String, task: Int, status: Int)] = [
        ("sales", 1, 200), ("sales", 2, 403), ("hr", 2, 200), ("hr", 4, 403), ("boss", 4, 200), ("guest", 1, 403), ("sales", 404, 404),
        ("guest", 404, 404), ("boss", 503, 503),
    ]

    @Test(arguments: gets)
    func get_byDepartmentAndLevel_isDecided(_ get: (caller: String, task: Int, status: Int)) async throws {
        let server = try GuardedServer()
        for version in ["v2", "v1"] {
            let reply = try await server.send(.get, "/api/\(version)/tasks/\(get.task)", as: get.caller)
            #expect(reply.status == get.status, "\(reply.text)")
            #expect(reply.code == [403: "AUTH004", 404: "BIZ002", 503: "SYS001"][get.status])
        }
    }

    @Test func get_thatIsGranted_loadsOnce() async throws {
        let desk = Desk()
        _ = try await GuardedServer(desk).send(.get, "/api/v2/tasks/1", as: "sales")
        #expect(desk.calls == ["load 1"])
    }

    @Test func change_ofWhatIsClosedOrUnknown_isRefused() async throws {
        let server = try GuardedServer()
        // Nobody knows whether the first is closed, and NOT of what is unknown is unknown.
        for (task, status) in [(1, 403), (2, 403), (3, 403)] {
            #expect(try await server.send(.patch, "/api/v2/tasks/\(task)", as: "sales", body: #"{"title":"x"}"#).status == status)
        }
        #expect(try await server.send(.patch, "/api/v2/tasks/2", as: "hr", body: #"{"title":"x"}"#).status == 200)
        #expect(try await server.send(.patch, "/api/v2/tasks/4", as: "boss", body: #"{"title":"x"}"#).status == 200)
    }

    @Test func change_inAnOldVersion_isConvertedWithWhatThePolicyLoaded() async throws {
        let desk = Desk()
        let reply = try await GuardedServer(desk).send(
            .patch, "/api/v1/tasks/2", as: "hr", body: #"{"first_name":"Bob","owner_id":9}"#)
        #expect(reply.status == 200)
        #expect(reply.text.contains(#""owner_id":9"#) && reply.text.contains(#""first_name":"Bob||Ada","last_name":"x""#), "\(reply.text)")
        #expect(desk.calls == ["load 2"])
    }

    @Test func change_inAnOldVersionByAStranger_isRefusedBeforeItIsConverted() async throws {
        let reply = try await GuardedServer().send(.patch, "/api/v1/tasks/2", as: "sales", body: #"{"first_name":"Bob"}"#)
        #expect(reply.status == 403)
    }

    // MARK: - About the request

    static let commands: [(method: Sekkei.HTTPMethod, path: String, caller: String, body: String?, status: Int)] = [
        (.get, "payroll", "hr", nil, 200), (.get, "payroll", "guest", nil, 403), (.get, "payroll", "boss", nil, 403),
        (.get, "settings", "boss", nil, 200), (.get, "settings", "hr", nil, 403),
        (.get, "department?department=Sales", "sales", nil, 200), (.get, "department?department=HR", "sales", nil, 403),
        (.get, "department", "sales", nil, 403), (.post, "2/move", "hr", #"{"department":"HR"}"#, 200),
        (.post, "1/move", "guest", #"{"department":"HR"}"#, 200), (.post, "1/move", "guest", #"{"department":7}"#, 422),
    ]

    @Test(arguments: commands)
    func command_byRequestAndCaller_isDecided(
        _ command: (method: Sekkei.HTTPMethod, path: String, caller: String, body: String?, status: Int)
    ) async throws {
        let server = try GuardedServer()
        for version in ["v2", "v1"] {
            let reply = try await server.send(
                command.method, "/api/\(version)/tasks/\(command.path)", as: command.caller, body: command.body)
            #expect(reply.status == command.status, "\(command.path) \(reply.text)")
        }
    }

    static let hours: [(time: String, status: Int)] = [
        ("2026-06-01T00:00:00Z", 200), ("2026-05-31T23:59:59Z", 403), ("2026-06-01T08:59:59Z", 200), ("2026-06-01T09:00:00Z", 403),
    ]

    @Test(arguments: hours)
    func office_byTheHourInTheAPIsZone_isDecided(_ hour: (time: String, status: Int)) async throws {
        let server = try GuardedServer(clock: #require(PolicyClock.fixed(hour.time)))
        #expect(try await server.send(.get, "/api/v2/tasks/office", as: "sales").status == hour.status)
        #expect(try await server.send(.get, "/api/v2/tasks/office", as: "hr").status == 403)
    }

    // MARK: - What is told of it

    @Test func refusal_isExplainedInTheLogAndNotToTheClient() async throws {
        let server = try GuardedServer()
        let reply = try await server.send(.get, "/api/v2/tasks/2", as: "sales")
        #expect(server.line["policy"] == "task_view")
        #expect(server.line["policy_outcome"] == "denied")
        #expect(
            server.line["policy_reasons"]
                == "user.department == resource.department is false (user.department 'Sales', resource.department 'HR'); "
                + "user.role.level >= 'manager' is false (user.role.level 'staff')")
        for secret in ["HR", "Sales", "department", "task_view", "manager", "polic"] {
            #expect(!reply.text.contains(secret), "\(reply.text)")
        }
    }

    @Test func refusal_forAnAbsentAttribute_isUndecided() async throws {
        let server = try GuardedServer()
        #expect(try await server.send(.get, "/api/v2/tasks/2", as: "guest").status == 403)
        #expect(server.line["policy_outcome"] == "undecided")
        #expect(
            server.line["policy_reasons"]
                == "user.department == resource.department is unknown (user.department absent, resource.department 'HR')")
    }

    @Test func grant_isNamedInTheLogWithoutReasons() async throws {
        let server = try GuardedServer()
        _ = try await server.send(.get, "/api/v2/tasks/2", as: "hr")
        #expect(server.line["policy_outcome"] == "granted" && server.line["policy_reasons"] == nil)
    }

    @Test(arguments: [("en", "permission"), ("ja", "権限")])
    func refusal_speaksTheCallersLanguage(_ language: String, _ word: String) async throws {
        let reply = try await GuardedServer().send(.get, "/api/v2/tasks/2", as: "sales", [("Accept-Language", language)])
        #expect(reply.text.lowercased().contains(word), "\(reply.text)")
    }
}
