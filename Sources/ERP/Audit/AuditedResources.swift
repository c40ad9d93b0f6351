public import ERPAPI
public import Sekkei

extension Task: AuditedResource {
    /// `task`.
    public static var auditType: String { "task" }
    /// The task's id.
    public var auditID: String { String(id) }
}

extension Project: AuditedResource {
    /// `project`.
    public static var auditType: String { "project" }
    /// The project's id.
    public var auditID: String { String(id) }
}

extension Department: AuditedResource {
    /// `department`.
    public static var auditType: String { "department" }
    /// The department's id.
    public var auditID: String { String(id) }
}

extension Organization: AuditedResource {
    /// `organization`.
    public static var auditType: String { "organization" }
    /// The organization's id.
    public var auditID: String { String(id) }
}

extension User: AuditedResource {
    /// `user`.
    public static var auditType: String { "user" }
    /// The user's id.
    public var auditID: String { String(id) }
}

extension Salary: AuditedResource {
    /// `salary`.
    public static var auditType: String { "salary" }
    /// The id of the user who earns it.
    public var auditID: String { String(userID) }
}

extension StoredPolicy: AuditedResource {
    /// `policy`.
    public static var auditType: String { "policy" }
    /// The policy's id.
    public var auditID: String { String(id) }
}
