import Sekkei

/// What a server is to do, after options and environment have been read.
struct ServerPlan {
    let host: String
    let port: Int
    let database: DatabaseAddress
    /// Signs the access tokens.
    let secret: Secret
    /// Certificate and key for HTTPS; nil for plain HTTP.
    let tls: ServerTLS?
    /// Multiplies every rate limit.
    let rateLimitScale: Double
    /// Who is believed about the addresses of clients.
    let trustedProxies: TrustedProxies
    let isDemo: Bool
    /// Whose tokens are taken beside the ERP's own; nil for nobody's.
    let provider: ProviderPlan?
    /// Whether passwords, and the tokens that they lead to, are taken.
    let localLogin: Bool
}
