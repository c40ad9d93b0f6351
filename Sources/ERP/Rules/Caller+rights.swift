import ERPAPI
import Sekkei

extension Caller {
    /// Whether the caller sees and deletes every task of the organization.
    var managesTasks: Bool { role.level == .manager || role.level == .director }

    /// - Throws: `AUTH004` unless the caller's role grants the right.
    func require(_ permission: Permission) throws {
        guard role.permissions.contains(permission) else { throw BuiltInError.insufficientPermissions }
    }
}
