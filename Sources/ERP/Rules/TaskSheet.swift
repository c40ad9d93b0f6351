import ERPAPI

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Tasks as CSV (RFC 4180).
enum TaskSheet {
    /// The line of names.
    static let head = line(["id", "project", "title", "status", "priority", "assignee", "reporter", "department", "due_date", "tags"])

    static func rows(_ tasks: [Task]) -> String { tasks.map(row).joined() }

    private static func row(_ task: Task) -> String {
        line([
            String(task.id), task.project.name, task.title, task.status.rawValue, String(task.priority), task.assignee?.fullName ?? "",
            task.reporter.fullName, task.department, task.dueDate?.ISO8601Format() ?? "", task.tags.joined(separator: " "),
        ])
    }

    private static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

    /// A cell that a spreadsheet takes for text: what begins like a formula is led by an apostrophe, which sheets do not show.
    private static func cell(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
        let safe = isFormula ? "'" + text : text
        let needsQuotes = safe.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
        return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
    }
}
