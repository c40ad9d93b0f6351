import ERPAPI

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// When work on a task begins and when it has to be done.
struct TaskDates {
    var start: Date?
    var due: Date?

    /// - Throws: ``DatesOutOfOrder`` where the task is due before it starts.
    func check() throws {
        if let start, let due, due < start { throw DatesOutOfOrder() }
    }
}
