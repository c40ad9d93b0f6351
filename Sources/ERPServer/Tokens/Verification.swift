import Logging
import Sekkei
import SekkeiOIDC
import ServiceLifecycle

/// Who checks tokens, and what must run for that.
struct Verification {
    let verifier: any TokenVerifier
    /// Runs beside the server; nil where tokens are the ERP's own alone.
    let provider: OIDCVerifier?

    init(_ plan: ServerPlan, own: LocalTokens, logger: Logger) throws {
        guard let planned = plan.provider else {
            (verifier, provider) = (own, nil)
            return
        }
        let provider = try OIDCVerifier(planned.configuration, logger: logger)
        self.provider = provider
        verifier = try IssuerVerifier(own: plan.localLogin ? own : nil, provider: provider)
    }

    /// What runs beside the server, and ends after it.
    var services: [any Service] { provider.map { [$0] } ?? [] }

    /// Ends what does not run, where the server could not be put together.
    func abandon() async throws { try await provider?.shutdown() }
}
