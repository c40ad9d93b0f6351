import ERPAPI
import Testing

@testable import ERP

struct TaskStatusTests {
    static let legal: [TaskStatus: Set<TaskStatus>] = [
        .todo: [.inProgress, .blocked, .cancelled],
        .inProgress: [.todo, .inReview, .blocked, .completed, .cancelled],
        .inReview: [.inProgress, .completed, .cancelled],
        .blocked: [.todo, .inProgress, .cancelled],
        .completed: [.inProgress],
        .cancelled: [.todo],
    ]

    @Test(arguments: TaskStatus.allCases, TaskStatus.allCases)
    func move_ofEveryPair_isLegalAsTheTableSays(from: TaskStatus, to: TaskStatus) throws {
        if Self.legal[from]!.contains(to) {
            try from.checkMove(to: to)
        } else {
            #expect(throws: IllegalTransition(from: from, to: to)) { try from.checkMove(to: to) }
        }
    }

    @Test(arguments: TaskStatus.allCases)
    func beginning_inEveryStatus_isLegalWhereTodoLeads(status: TaskStatus) throws {
        if status == .todo || Self.legal[.todo]!.contains(status) {
            try status.checkBeginning()
        } else {
            #expect(throws: IllegalTransition(from: .todo, to: status)) { try status.checkBeginning() }
        }
    }

    @Test func closed_areCompletedAndCancelled() {
        #expect(TaskStatus.closed == [.completed, .cancelled])
    }
}
