/// The key `auth`.
package struct Auth: Sendable {
    /// A way to authenticate.
    package struct Scheme: Sendable, Equatable {
        package enum Kind: Sendable, Equatable {
            /// `scheme: bearer`, with the token's format for the document (`JWT`).
            case bearer(format: String?)
            /// `scheme: apiKey`, in a header of this name.
            case apiKey(header: String)
            /// `scheme: oidc`: a bearer token that an identity provider has made.
            case oidc(IdentityProvider)
        }

        /// The name by which operations refer to it: `bearer`.
        package var name: String
        package var kind: Kind
        package var description: LocalizedText?
    }

    package var schemes: [Scheme]
    /// The attributes of the caller; generated as `struct Caller`. Declared as an object type named `Caller`.
    package var user: TypeDeclaration
    /// The path below the caller that tells callers apart: what `auth.id` names, or else the attribute `id` where there is one.
    package var idPath: [String]?
    /// The path below the caller whose value `roles:` compares: `["role", "name"]`.
    package var rolesPath: [String]?
    /// The path below the caller that names the rate tier.
    package var tierPath: [String]?
}
