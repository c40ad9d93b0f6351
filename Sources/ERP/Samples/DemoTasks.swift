import ERPAPI

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The tasks of the demo data.
enum DemoTasks {
    static let closing = [
        "Collect the figures of all departments", "Reconcile the bank accounts", "Book the accruals", "Check open invoices",
        "Depreciate fixed assets", "Review travel expenses", "Match intercompany balances", "Close the sales ledger",
        "Close the purchase ledger", "Prepare the VAT return", "Draft the monthly report", "Present the figures to the board",
        "Archive the vouchers",
    ]

    static let hiring = [
        "Write the job advertisement", "Publish the advertisement", "Screen the applications", "Schedule first interviews",
        "Hold technical interviews", "Check references", "Prepare the offers", "Order laptops", "Set up accounts",
        "Plan the first week", "Introduce the new colleagues", "Collect feedback after a month",
    ]

    static let orders = ["Call the largest customers", "Update the price list", "Ship the samples", "Follow up on offers", "Plan the fair"]

    private static let statuses: [TaskStatus] = [.todo, .inProgress, .inReview, .blocked, .completed, .todo, .cancelled]

    /// The tasks of a project, spread over statuses, priorities and due dates around a moment.
    static func tasks(_ titles: [String], projectID: Int64, assignees: [Int64], tag: String, around now: Date) -> [CreateTask] {
        titles.enumerated().map { index, title in
            CreateTask(
                projectID: projectID, title: title, status: statuses[index % statuses.count], priority: Int32(1 + index % 4),
                assigneeID: index % 5 == 4 ? nil : assignees[index % assignees.count], departmentVisibility: .organization,
                dueDate: now + Double(index - 4) * 86_400, estimatedHours: Double(1 + index % 8), tags: [tag])
        }
    }
}
