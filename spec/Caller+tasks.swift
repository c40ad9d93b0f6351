import SekkeiPolicy

/// The spec's policies, asked outside of an operation: about records that a request merely mentions, and about one that has changed since it
/// was loaded.
extension Caller {
    /// Whether `task_visible` holds.
    public func sees(_ task: Task) -> Bool { API.taskVisiblePolicy(user: self, task: task) == .true }

    /// Whether `task_change` holds.
    public func mayChange(_ task: Task) -> Bool { API.taskChangePolicy(user: self, task: task) == .true }

    /// Whether `task_delete` holds.
    public func mayDelete(_ task: Task) -> Bool { API.taskDeletePolicy(user: self, task: task) == .true }
}
