/// Where in a token the application finds what ``TokenClaims`` holds. Of several paths all count for lists, the first that is there
/// for single values.
public struct ClaimMapping: Sendable, Equatable {
    /// Lists of role names, or single ones.
    public var roles: [ClaimPath]
    /// Lists of group names.
    public var groups: [ClaimPath]
    /// Lists of scopes, or texts of scopes between spaces.
    public var scopes: [ClaimPath] = ["scope", "scp"]
    /// E-mail address.
    public var email: [ClaimPath] = ["email"]
    /// Whether it is verified: `true`, nothing else.
    public var emailVerified: [ClaimPath] = ["email_verified"]
    /// Name for display.
    public var name: [ClaimPath] = ["name", "preferred_username"]
    /// The client.
    public var client: [ClaimPath] = ["client_id", "azp"]
    /// Other claims that the application wants, by the names that it knows them by.
    public var attributes: [String: ClaimPath] = [:]

    /// Creates a mapping with the usual places for all but roles and groups.
    public init(roles: [ClaimPath] = ["roles"], groups: [ClaimPath] = ["groups"]) {
        self.roles = roles
        self.groups = groups
    }

    /// The claims of RFC 9068, section 2.2.3.1, and of OpenID Connect Core, section 5.1.
    public static let standard = ClaimMapping()

    /// The claims of Keycloak: realm roles, and those of a client where one is named.
    /// - Parameter client: The client id under which this API is registered.
    public static func keycloak(client: String? = nil) -> ClaimMapping {
        let realm: ClaimPath = "realm_access.roles"
        return ClaimMapping(roles: [realm] + (client.map { [ClaimPath("resource_access", $0, "roles")] } ?? []))
    }
}
