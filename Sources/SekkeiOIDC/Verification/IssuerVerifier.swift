public import Sekkei
import SekkeiJSON

/// Takes the tokens of the service itself and those of an identity provider.
///
/// What a token says of its issuer is not believed: it only chooses who checks the token, and whoever checks it demands that very issuer
/// of the verified claims. A token of an unknown issuer is refused without asking anybody; one that names none, because it is opaque, is
/// for the provider, which refuses it unless ``OIDCConfiguration/introspection`` says otherwise.
public struct IssuerVerifier: TokenVerifier {
    private let own: LocalTokens?
    private let provider: OIDCVerifier
    private let longestToken: Int

    private static let deepest = 16

    /// Joins two verifiers.
    /// - Parameters:
    ///   - own: Nil where the service makes no tokens.
    ///   - provider: Runs as a service of its own, beside the server.
    /// - Throws: ``OIDCConfigurationError/sharedIssuer`` where both have the same issuer.
    public init(own: LocalTokens?, provider: OIDCVerifier) throws(OIDCConfigurationError) {
        guard own?.issuer != provider.configuration.issuer else { throw .sharedIssuer }
        self.own = own
        self.provider = provider
        longestToken = provider.configuration.longestToken
    }

    /// Checks a token with the verifier of its issuer.
    public func verify(_ token: String) async throws -> VerifiedToken {
        guard token.utf8.count <= longestToken else { throw TokenFault.invalid(reason: "too long") }
        guard SignedToken.isOfForm(token) else { return try await provider.verify(token) }
        if let remembered = try provider.recall(token) { return remembered }
        guard let parts = TokenParts(token), let claims = StrictJSON.object(parts.payload, maxDepth: Self.deepest) else {
            throw TokenFault.invalid(reason: "not a signed token")
        }
        switch claims["iss"]?.stringValue {
        case provider.configuration.issuer: return try await provider.verify(token)
        case let issuer? where issuer == own?.issuer: return try await verifyOwn(token)
        default: throw TokenFault.invalid(reason: "another issuer")
        }
    }

    private func verifyOwn(_ token: String) async throws -> VerifiedToken {
        guard let own else { throw TokenFault.invalid(reason: "another issuer") }
        return try await own.verify(token)
    }
}
