import ERPAPI
import Sekkei

/// What version 1 could do, and version 2 does in another way.
extension Tasks: TasksV1Operations {
    func tagTask(task: Task, body: [String], context: Context<Caller>) async throws -> Task {
        let caller = context.caller
        return try await change(task, context) { locked, transaction in
            try locked.checkOpen()
            let tags = try await TaskQueries(transaction: transaction, organizationID: caller.organizationID).task(task.id).tags
            let all = body.reduce(into: tags) { if !$0.contains($1) { $0.append($1) } }
            guard all.count <= Self.mostTags else { throw BuiltInError.operationNotAllowed }
            try await changes(transaction, caller).update(task.id, UpdateTask(tags: .value(all)))
        }
    }

    /// As the spec bounds `Task.tags`.
    private static let mostTags = 20
}
