import ERPAPI

extension Caller {
    /// The caller as a key with some of its rights lets a program act: with the rights that both have, and with the lowest role. Roles
    /// grant more than the rights that they list, and a key must not do what its scope does not say.
    /// - Parameter permissions: Nil for all rights; then the role stays, too.
    func narrowed(to permissions: [Permission]?) -> Caller {
        guard let permissions else { return self }
        var caller = self
        caller.role = Role(name: .staff, level: .staff, permissions: role.permissions.filter(permissions.contains))
        return caller
    }
}
