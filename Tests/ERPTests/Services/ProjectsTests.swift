import ERPAPI
import Sekkei
import Testing

@testable import ERP

struct ProjectsTests {
    @Test func create_fillsInTheRest() async throws {
        let erp = try await TestERP()
        let project = try await erp.projects.createProject(
            body: CreateProject(code: "MOVE", name: "Move house"), context: context(of: erp.manager))
        #expect(project.status == .active)
        #expect(project.openTasks == 0)
        #expect(project.ownerID == nil)
    }

    @Test func create_withATakenCode_isRefused() async throws {
        let erp = try await TestERP()
        await #expect(throws: CodeTaken(code: "CLOSE")) {
            _ = try await erp.projects.createProject(body: CreateProject(code: "CLOSE", name: "Again"), context: context(of: erp.admin))
        }
        _ = try await erp.projects.createProject(body: CreateProject(code: "CLOSE", name: "Theirs"), context: context(of: erp.director))
    }

    @Test func update_changesWhatIsSent() async throws {
        let erp = try await TestERP()
        let id = try await erp.project("CLOSE")
        let patch = UpdateProject(description: .value("Every month"), status: .value(.onHold), ownerID: .null)
        let project = try await erp.projects.updateProject(projectID: id, body: patch, context: context(of: erp.admin))
        #expect(project.description == "Every month")
        #expect(project.status == .onHold)
        #expect(project.ownerID == nil)
        #expect(project.name == "Monthly closing")
    }

    @Test func openTasks_countsWhatIsNotClosed() async throws {
        let erp = try await TestERP()
        let id = try await erp.project("CLOSE")
        let tasks = try await erp.tasks.listTasks(
            query: ListTasksQuery(projectID: id), page: PageRequest(size: 100), context: context(of: erp.admin)
        ).items
        let project = try await erp.projects.getProject(projectID: id, context: context(of: erp.admin))
        #expect(project.openTasks == Int64(tasks.count { !$0.status.isClosed }))
    }

    @Test func delete_withOpenTasks_isRefused_andTakesClosedOnesAlong() async throws {
        let erp = try await TestERP()
        let project = try await erp.projects.createProject(
            body: CreateProject(code: "MOVE", name: "Move house"), context: context(of: erp.admin))
        let task = try await erp.tasks.createTask(
            body: CreateTask(projectID: project.id, title: "Pack"), context: context(of: erp.admin))
        await #expect(throws: ProjectHasOpenTasks(projectID: project.id, openTasks: 1)) {
            try await erp.projects.deleteProject(projectID: project.id, context: context(of: erp.admin))
        }
        try await erp.move(task, to: .cancelled)
        try await erp.projects.deleteProject(projectID: project.id, context: context(of: erp.admin))
        await #expect(throws: BuiltInError.resourceNotFound) {
            _ = try await erp.projects.getProject(projectID: project.id, context: context(of: erp.admin))
        }
        await #expect(throws: BuiltInError.resourceNotFound) {
            _ = try await erp.tasks.getTask(taskID: task.id, context: context(of: erp.admin))
        }
    }

    @Test func filters_narrowTheList() async throws {
        let erp = try await TestERP()
        _ = try await erp.projects.createProject(
            body: CreateProject(code: "MOVE", name: "Move house", status: .planned), context: context(of: erp.admin))
        let cases: [(ListProjectsQuery, [String])] = [
            (ListProjectsQuery(), ["CLOSE", "HIRING", "MOVE"]),
            (ListProjectsQuery(status: [.planned, .completed]), ["MOVE"]),
            (ListProjectsQuery(ownerID: erp.hr.id), ["HIRING"]),
            (ListProjectsQuery(q: "monthly"), ["CLOSE"]),
            (ListProjectsQuery(q: "mov"), ["MOVE"]),
        ]
        for (query, expected) in cases {
            let page = try await erp.projects.listProjects(
                query: query, page: PageRequest(sort: [.init(.code)]), context: context(of: erp.admin))
            #expect(page.items.map(\.code) == expected)
        }
    }
}
