/// What of a JSON context does not fit the schema that the policy was checked against.
public struct PolicyFactsFault: Error, Sendable, Equatable {
    /// The way to the value: `user.role.level`, `task.tags[2]`.
    public let path: String
    /// What belongs there, by the name that a spec gives it; nil where nothing does.
    public let expected: String?
}
