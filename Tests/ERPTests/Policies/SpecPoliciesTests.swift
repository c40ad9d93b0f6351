import ERPAPI
import Sekkei
import SekkeiJSON
import SekkeiTesting
import Testing

@testable import ERP

/// The three policies of the spec's beginnings, over the pipeline.
struct SpecPoliciesTests {
    /// By the clock of Tokyo, whole hours of nine to five and a bit.
    @Test(arguments: [
        ("2026-06-01T08:59:59+09:00", 403), ("2026-06-01T09:00:00+09:00", 200), ("2026-06-01T17:59:59+09:00", 200),
        ("2026-06-01T18:00:00+09:00", 403), ("2026-06-01T03:00:00Z", 200), ("2026-06-01T12:00:00Z", 403),
        ("2026-06-07T12:00:00+09:00", 200),
    ])
    func payroll_isOpenByDayOnly(moment: String, status: Int) async throws {
        let world = try await MatrixWorld(at: moment)
        let answer = try await get("/salaries", world.erp.hr, world)
        #expect(answer.status == status)
        #expect((answer.json?["error"]?["code"]?.stringValue ?? "AUTH004") == "AUTH004")
    }

    @Test func payroll_fromElsewhere_isRefused() async throws {
        let world = try await MatrixWorld()
        _ = try await world.erp.users.updateUser(
            userID: world.erp.hr.id, body: UpdateUser(location: .null), context: context(of: world.erp.admin))
        #expect(try await get("/salaries", world.erp.hr, world).status == 403)
        #expect(try await get("/users/\(world.erp.manager.id)/salary", world.erp.hr, world).status == 200)
    }

    /// Both halves of the policy are needed: the right, and the department.
    @Test func salary_needsTheRightAndTheDepartment() async throws {
        let world = try await MatrixWorld()
        let path = "/users/\(world.erp.manager.id)/salary"
        let mover = try await world.erp.hire(.hr, departmentID: world.erp.manager.departmentID, by: world.erp.admin)
        let clerk = try await world.erp.hire(.staff, departmentID: world.erp.hr.departmentID, by: world.erp.admin)
        #expect(try await get(path, mover, world).status == 403)
        #expect(try await get(path, clerk, world).status == 403)
        let answer = try await get(path, world.erp.hr, world)
        #expect(answer.json?["data"]?["amount"]?.stringValue.map { $0.hasPrefix("620000") } == true, "\(answer.text)")
    }

    /// What a list shows is what can be opened: nothing is withheld, nothing is missing.
    @Test func list_showsWhatCanBeOpened() async throws {
        let world = try await MatrixWorld()
        let erp = world.erp
        let newcomer = try await erp.hire(.staff, departmentID: erp.manager.departmentID, by: erp.admin)
        for (index, visibility) in Visibility.allCases.enumerated() {
            for boss in [erp.admin, erp.manager, erp.hr] {
                _ = try await erp.makeTask(by: boss, visibility: visibility, assigneeID: index == 0 ? newcomer.id : nil)
            }
        }
        let all = try await ids(erp.admin, world)
        for caller in [newcomer, erp.hr, erp.manager, erp.staff] {
            let listed = Set(try await ids(caller, world))
            var opened: Set<Int64> = []
            for id in all where try await get("/tasks/\(id)", caller, world).status == 200 { opened.insert(id) }
            #expect(listed.isSuperset(of: opened) && listed.intersection(all) == opened)
            let exported = try await get("/tasks/export", caller, world).text.split(separator: "\r\n").dropFirst()
            #expect(Set(exported.compactMap { $0.split(separator: ",").first.flatMap { Int64($0) } }) == listed)
        }
    }

    private func ids(_ caller: Caller, _ world: MatrixWorld) async throws -> [Int64] {
        let answer = try await get("/tasks?size=100", caller, world)
        #expect(answer.status == 200, "\(answer.text)")
        return answer.json?["data"]?.arrayValue?.compactMap { $0["id"]?.numberValue?.int64 } ?? []
    }

    private func get(_ path: String, _ caller: Caller, _ world: MatrixWorld) async throws -> TestResponse {
        let headers = [("Authorization", "Bearer \(try await world.token(of: caller))")]
        return try await world.client.send(TestRequest("GET", "/api/v2" + path, headers: headers))
    }
}
