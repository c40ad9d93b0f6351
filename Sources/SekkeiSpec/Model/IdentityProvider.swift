/// What `scheme: oidc` says of the provider whose tokens are taken.
package struct IdentityProvider: Sendable, Equatable {
    /// `iss` of its tokens; nil where only its discovery document is named.
    package var issuer: String?
    /// Where its discovery document is.
    package var discovery: String
    /// How clients get tokens; nil where the discovery document must do.
    package var flows: TokenFlows?
}
