public import SekkeiJSON

/// A thing whose changes are recorded: usually a type of the spec.
public protocol AuditedResource: JSONWritable, Sendable {
    /// What the trail calls things of this type: `task`.
    static var auditType: String { get }
    /// Tells it from others of its type.
    var auditID: String { get }
}
