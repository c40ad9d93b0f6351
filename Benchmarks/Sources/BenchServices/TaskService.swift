public import BenchAPI
import Foundation
public import Sekkei
import Synchronization

/// The last ten thousand tasks, in a ring.
public final class TaskService: TasksService {
    private struct Ring {
        var tasks: [BenchAPI.Task] = []
        var count = 0
    }

    private static let capacity = 10_000
    private let ring = Mutex(Ring())

    /// Starts with no task.
    public init() {}

    /// Stores a task, in the place of the oldest where the ring is full.
    public func createTask(body: CreateTask, context: RequestContext) async throws -> BenchAPI.Task {
        ring.withLock { ring in
            ring.count += 1
            let task = BenchAPI.Task(
                id: Int64(ring.count), title: body.title, description: body.description, status: body.status, priority: body.priority,
                assigneeID: body.assigneeID, projectID: body.projectID, dueDate: body.dueDate, tags: body.tags, createdAt: Date())
            if ring.tasks.count < Self.capacity { ring.tasks.append(task) } else { ring.tasks[ring.count % Self.capacity] = task }
            return task
        }
    }
}
