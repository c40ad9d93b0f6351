import ERPAPI

extension TaskStatus {
    /// Where a task in this status may move to.
    var successors: Set<TaskStatus> {
        switch self {
        case .todo: [.inProgress, .blocked, .cancelled]
        case .inProgress: [.todo, .inReview, .blocked, .completed, .cancelled]
        case .inReview: [.inProgress, .completed, .cancelled]
        case .blocked: [.todo, .inProgress, .cancelled]
        case .completed: [.inProgress]
        case .cancelled: [.todo]
        }
    }

    /// Whether the work is over. A closed task must be reopened before it changes.
    var isClosed: Bool { self == .completed || self == .cancelled }

    /// The statuses of closed tasks.
    static var closed: [TaskStatus] { allCases.filter(\.isClosed) }

    /// - Throws: ``IllegalTransition`` unless the move is legal.
    func checkMove(to target: TaskStatus) throws {
        guard successors.contains(target) else { throw IllegalTransition(from: self, to: target) }
    }

    /// A new task begins as `todo`, or where a move from there leads.
    /// - Throws: ``IllegalTransition``.
    func checkBeginning() throws {
        if self != .todo { try TaskStatus.todo.checkMove(to: self) }
    }
}
