import Crypto
import ERP
import Foundation
import Sekkei
import SekkeiOIDC

/// The ERP's own access tokens.
struct ERPTokens: AccessTokenIssuing {
    /// Verifies what this issues.
    let verifier: LocalTokens

    /// `iss`; no identity provider has it, since it is no URL.
    static let issuer = "itdo-erp"

    /// - Parameter secret: The same in all instances of one system.
    init(secret: Secret) async throws {
        verifier = try await LocalTokens(
            issuer: Self.issuer, audience: "itdo-erp-api", signingKey: LocalKey(id: Self.keyID(secret), secret: secret))
    }

    /// A secret for a process that lives alone.
    static func randomSecret() -> Secret {
        SymmetricKey(size: .bits256).withUnsafeBytes { Secret(Array($0)) }
    }

    func issue(subject: String, id: String, issued: Date, expires: Date) async throws -> String {
        try verifier.issue(subject: subject, id: id, client: "itdo-erp", issued: issued, expires: expires)
    }

    /// Says which secret signed a token without saying anything about the secret.
    private static func keyID(_ secret: Secret) -> String {
        let hash = secret.withBytes { SHA256.hash(data: Array("itdo-erp key id".utf8) + $0) }
        return hash.prefix(4).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
