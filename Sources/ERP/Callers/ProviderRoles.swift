public import ERPAPI

/// Which roles of the identity provider mean which roles of the ERP.
///
/// Without it the provider's roles mean nothing here: who somebody is comes from the provider, what they may do from the ERP's database.
/// With it the token decides: its holder acts with the highest of the roles that its own are mapped to, with the rights that the role has
/// in the organization, and whoever has none of them is refused.
public struct ProviderRoles: Sendable, Equatable {
    private let roles: [String: RoleName]

    /// - Parameter roles: By the provider's names.
    public init(_ roles: [String: RoleName]) {
        self.roles = roles
    }

    /// The highest of the roles; nil where none is mapped.
    func role(for names: [String]) -> RoleName? {
        let found = names.compactMap { roles[$0] }
        return RoleName.allCases.first { found.contains($0) }
    }
}
