public import ERPAPI
public import SekkeiSQL

// Stored as they stand on the wire.
extension TaskStatus: SQLValueConvertible {}
extension Visibility: SQLValueConvertible {}
extension ProjectStatus: SQLValueConvertible {}
extension RoleName: SQLValueConvertible {}
extension RoleLevel: SQLValueConvertible {}
extension Permission: SQLValueConvertible {}
