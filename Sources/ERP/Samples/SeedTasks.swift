import ERPAPI
import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes seeded tasks.
struct SeedTasks {
    let ground: SeedGround

    private static let verbs = ["Prepare", "Review", "Update", "Check", "Plan", "Discuss", "Translate", "Archive", "Test", "Deliver"]
    private static let objects = [
        "budget", "contract", "report", "offer", "training", "inventory", "schedule", "manual", "invoice", "survey",
    ]
    private static let tags = ["finance", "legal", "q1", "q2", "q3", "q4", "urgent", "customer", "internal"]

    func insert(_ range: Range<Int>, _ transaction: Transaction) async throws {
        let ids = try await transaction.query(statement(range)).map { try $0.get(0, as: Int64.self) }
        var tags: SQLStatement = "INSERT INTO task_tags (task_id, tag, position) VALUES "
        for (index, id) in ids.enumerated() {
            tags.append(raw: index > 0 ? ", " : "")
            tags.append("(\(id), \(Self.tags[Int(id) % Self.tags.count]), \(0))" as SQLStatement)
        }
        try await transaction.execute(tags)
    }

    private func statement(_ range: Range<Int>) -> SQLStatement {
        var statement: SQLStatement = """
            INSERT INTO tasks (organization_id, project_id, title, status, priority, assignee_id, reporter_id, department_id,
                department_visibility, due_date, completed_at, estimated_hours, row_version, created_at, updated_at) VALUES\(raw: " ")
            """
        for index in range {
            statement.append(raw: index > range.lowerBound ? ", " : "")
            statement.append(row(ground.taskCount + index))
        }
        statement.append(raw: " RETURNING id")
        return statement
    }

    private func row(_ number: Int) -> SQLStatement {
        var random = SplitMix64(seed: UInt64(number))
        func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &random)] }
        let title = "\(pick(Self.verbs)) the \(pick(Self.objects)) no. \(number)"
        let status = pick(TaskStatus.allCases)
        let created = SeedGround.start + Double(number) * 90
        let due = created + Double(Int.random(in: 1...90, using: &random)) * 86_400
        let completed: Date? = status == .completed ? due - 3600 : nil
        return """
            (\(ground.organizationID), \(pick(ground.projects)), \(title), \(status), \(Int.random(in: 1...4, using: &random)), \
            \(pick(ground.users)), \(pick(ground.users)), \(pick(ground.departments)), \(pick(Visibility.allCases)), \(due), \
            \(completed), \(Double(Int.random(in: 1...40, using: &random))), \(1), \(created), \(created))
            """
    }
}
