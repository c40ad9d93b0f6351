import ERPAPI
import Foundation
import Sekkei
import Testing

@testable import ERP

struct TaskListTests {
    private func list(
        _ erp: TestERP, _ query: ListTasksQuery = ListTasksQuery(), _ page: PageRequest<ListTasksSort> = PageRequest(size: 100),
        by caller: Caller? = nil
    ) async throws -> Sekkei.Page<Task> {
        try await erp.tasks.listTasks(query: query, page: page, context: context(of: caller ?? erp.admin))
    }

    @Test func list_ofTheDemo_showsTheAdministratorAtLeastTwentyFive() async throws {
        let erp = try await TestERP()
        let page = try await list(erp)
        #expect(page.total >= 25)
        #expect(page.items.count == page.total)
    }

    @Test func pages_coverTheListWithoutOverlap() async throws {
        let erp = try await TestERP()
        let all = try await list(erp)
        var ids: [Int64] = []
        for number in 1...((all.total + 6) / 7) {
            let page = try await list(erp, ListTasksQuery(), PageRequest(number: number, size: 7))
            #expect(page.total == all.total)
            ids += page.items.map(\.id)
        }
        #expect(ids == all.items.map(\.id))
    }

    @Test func page_beyondTheEnd_isEmptyAndKnowsTheTotal() async throws {
        let erp = try await TestERP()
        let page = try await list(erp, ListTasksQuery(), PageRequest(number: 1_000, size: 20))
        #expect(page.items.isEmpty)
        #expect(page.total >= 25)
    }

    @Test func list_withoutSort_isNewestFirst() async throws {
        let erp = try await TestERP()
        erp.clock.advance(by: 10)
        let newest = try await erp.makeTask(by: erp.admin)
        #expect(try await list(erp).items.first?.id == newest.id)
    }

    @Test func filters_narrowTheList() async throws {
        let erp = try await TestERP()
        let closing = try await erp.project("CLOSE")
        let all = try await list(erp).items
        let now = erp.clock.now
        let cases: [(ListTasksQuery, (Task) -> Bool)] = [
            (ListTasksQuery(status: [.blocked, .completed]), { [.blocked, .completed].contains($0.status) }),
            (ListTasksQuery(priority: [4]), { $0.priority == 4 }),
            (ListTasksQuery(projectID: closing), { $0.projectID == closing }),
            (ListTasksQuery(assigneeID: erp.hr.id), { $0.assigneeID == erp.hr.id }),
            (ListTasksQuery(departmentID: erp.admin.departmentID), { $0.departmentID == erp.admin.departmentID }),
            (ListTasksQuery(tag: "hiring"), { $0.tags.contains("hiring") }),
            (ListTasksQuery(dueBefore: now), { $0.dueDate.map { $0 < now } ?? false }),
            (ListTasksQuery(q: "CLOSE THE"), { $0.title.lowercased().contains("close the") }),
            (ListTasksQuery(status: [.todo], projectID: closing), { $0.status == .todo && $0.projectID == closing }),
        ]
        for (query, expected) in cases {
            let found = try await list(erp, query).items
            #expect(found == all.filter(expected))
            #expect(!found.isEmpty)
        }
    }

    @Test(arguments: ["%", "_", "\\", "100%"])
    func search_takesWildcardsLiterally(term: String) async throws {
        let erp = try await TestERP()
        _ = try await erp.tasks.createTask(
            body: CreateTask(projectID: try await erp.project("CLOSE"), title: "It is 100% _done_ \\o/"), context: context(of: erp.admin))
        #expect(try await list(erp, ListTasksQuery(q: term)).total == 1)
    }

    @Test(arguments: [false, true])
    func sort_byDueDate_putsMissingOnesLast(descending: Bool) async throws {
        let erp = try await TestERP()
        _ = try await erp.makeTask(by: erp.admin)
        let request = PageRequest<ListTasksSort>(size: 100, sort: [.init(.dueDate, descending: descending)])
        let dates = try await list(erp, ListTasksQuery(), request).items.map(\.dueDate)
        #expect(dates.last == .some(nil))
        let present = dates.compactMap(\.self)
        #expect(present == present.sorted { descending ? $0 > $1 : $0 < $1 })
    }

    @Test func sort_bySeveralFields_comparesInTheirOrder() async throws {
        let erp = try await TestERP()
        let request = PageRequest<ListTasksSort>(size: 100, sort: [.init(.priority, descending: true), .init(.title)])
        let tasks = try await list(erp, ListTasksQuery(), request).items
        #expect(zip(tasks, tasks.dropFirst()).allSatisfy { ($1.priority, $0.title) <= ($0.priority, $1.title) })
    }
}
