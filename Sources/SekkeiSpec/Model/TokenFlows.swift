/// How clients get a token of an identity provider, for the document.
package struct TokenFlows: Sendable, Equatable {
    /// A right that a client may ask for.
    package struct Scope: Sendable, Equatable {
        package var name: String
        package var description: LocalizedText
    }

    /// Where a user lets a program in: the authorization-code flow; nil where programs act for themselves alone.
    package var authorizationURL: String?
    /// Where tokens are handed out, by the code or by a client's own credentials.
    package var tokenURL: String
    package var scopes: [Scope]
}
