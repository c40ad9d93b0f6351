import ERPAPI
import Sekkei
import SekkeiSQL

/// The part of a task that rules look at before it changes.
struct LockedTask {
    let id: Int64
    let rowVersion: Int64
    let status: TaskStatus
    let dates: TaskDates

    init(_ row: Row) throws {
        id = try row.get("id")
        rowVersion = try row.get("row_version")
        status = try row.get("status")
        dates = try TaskDates(start: row.get("start_date"), due: row.get("due_date"))
    }

    /// - Throws: `BIZ004` where somebody has changed it since the caller read it.
    func check(_ expectedVersion: Int64?) throws {
        if let expectedVersion, expectedVersion != rowVersion { throw BuiltInError.editedMeanwhile }
    }

    /// - Throws: ``TaskClosed`` where it must be reopened first.
    func checkOpen() throws {
        if status.isClosed { throw TaskClosed(taskID: id, status: status) }
    }
}
