import ERPAPI
import Sekkei

extension Caller {
    /// - Throws: `AUTH004` unless the caller's role grants the right.
    func require(_ permission: Permission) throws {
        guard role.permissions.contains(permission) else { throw BuiltInError.insufficientPermissions }
    }
}
