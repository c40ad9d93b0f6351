#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Makes the bearer tokens that the server's token verifier takes.
public protocol AccessTokenIssuing: Sendable {
    /// Signs a token.
    /// - Parameters:
    ///   - subject: Whom the token stands for.
    ///   - id: What tells it from all other tokens, `jti`.
    func issue(subject: String, id: String, issued: Date, expires: Date) async throws -> String
}
