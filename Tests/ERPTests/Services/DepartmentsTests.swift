import ERPAPI
import Sekkei
import Testing

@testable import ERP

struct DepartmentsTests {
    private func make(_ code: String, below parent: Int64?, _ erp: TestERP) async throws -> Department {
        try await erp.departments.createDepartment(
            body: CreateDepartment(code: code, name: "Department \(code)", parentID: parent), context: context(of: erp.admin))
    }

    private func get(_ id: Int64, _ erp: TestERP) async throws -> Department {
        try await erp.departments.getDepartment(departmentID: id, context: context(of: erp.admin))
    }

    @Test func create_writesThePathFromTheTop() async throws {
        let erp = try await TestERP()
        let top = try await make("TOP", below: nil, erp)
        let below = try await make("BELOW", below: top.id, erp)
        #expect(top.path == "/\(top.id)/")
        #expect(below.path == "/\(top.id)/\(below.id)/")
        #expect(below.parentID == top.id)
    }

    @Test func create_withATakenCode_isRefused_untilItIsFree() async throws {
        let erp = try await TestERP()
        let first = try await make("LAB", below: nil, erp)
        await #expect(throws: CodeTaken(code: "LAB")) { _ = try await make("LAB", below: nil, erp) }
        try await erp.departments.deleteDepartment(departmentID: first.id, context: context(of: erp.admin))
        _ = try await make("LAB", below: nil, erp)
    }

    @Test func move_takesTheTreeAlong() async throws {
        let erp = try await TestERP()
        let (a, b) = (try await make("A", below: nil, erp), try await make("B", below: nil, erp))
        let c = try await make("C", below: a.id, erp)
        let d = try await make("D", below: c.id, erp)
        let moved = try await erp.departments.updateDepartment(
            departmentID: c.id, body: UpdateDepartment(parentID: .value(b.id)), context: context(of: erp.admin))
        #expect(moved.path == "\(b.path)\(c.id)/")
        #expect(try await get(d.id, erp).path == "\(b.path)\(c.id)/\(d.id)/")
        let top = try await erp.departments.updateDepartment(
            departmentID: c.id, body: UpdateDepartment(parentID: .null), context: context(of: erp.admin))
        #expect(top.path == "/\(c.id)/")
        #expect(top.parentID == nil)
        #expect(try await get(d.id, erp).path == "/\(c.id)/\(d.id)/")
    }

    @Test func move_belowItselfOrItsOwn_isRefused() async throws {
        let erp = try await TestERP()
        let a = try await make("A", below: nil, erp)
        let b = try await make("B", below: a.id, erp)
        for parent in [a.id, b.id] {
            await #expect(throws: DepartmentCycle(departmentID: a.id, parentID: parent)) {
                _ = try await erp.departments.updateDepartment(
                    departmentID: a.id, body: UpdateDepartment(parentID: .value(parent)), context: context(of: erp.admin))
            }
        }
    }

    @Test func update_changesNameAndCode() async throws {
        let erp = try await TestERP()
        let a = try await make("A", below: nil, erp)
        let updated = try await erp.departments.updateDepartment(
            departmentID: a.id, body: UpdateDepartment(code: .value("AA"), name: .value("Another")), context: context(of: erp.admin))
        #expect(updated.code == "AA")
        #expect(updated.name == "Another")
        #expect(updated.path == a.path)
        await #expect(throws: CodeTaken(code: "HR")) {
            _ = try await erp.departments.updateDepartment(
                departmentID: a.id, body: UpdateDepartment(code: .value("HR")), context: context(of: erp.admin))
        }
    }

    @Test func delete_ofOneInUse_isRefused() async throws {
        let erp = try await TestERP()
        let parent = try await make("A", below: nil, erp)
        _ = try await make("B", below: parent.id, erp)
        for id in [parent.id, erp.hr.departmentID, erp.admin.departmentID] {
            await #expect(throws: DepartmentInUse(departmentID: id)) {
                try await erp.departments.deleteDepartment(departmentID: id, context: context(of: erp.admin))
            }
        }
    }

    @Test func list_searchesCodesAndNames() async throws {
        let erp = try await TestERP()
        func codes(_ query: ListDepartmentsQuery) async throws -> [String] {
            try await erp.departments.listDepartments(
                query: query, page: PageRequest(sort: [.init(.code)]), context: context(of: erp.admin)
            ).items.map(\.code)
        }
        #expect(try await codes(ListDepartmentsQuery()) == ["FIN", "HQ", "HR"])
        #expect(try await codes(ListDepartmentsQuery(q: "fin")) == ["FIN"])
        #expect(try await codes(ListDepartmentsQuery(q: "human")) == ["HR"])
        #expect(try await codes(ListDepartmentsQuery(parentID: erp.admin.departmentID)) == ["FIN", "HR"])
    }
}
