import Sekkei

/// What a server is to do, after options and environment have been read.
struct ServerPlan {
    let host: String
    let port: Int
    let database: DatabaseAddress
    /// Signs the access tokens.
    let secret: Secret
    let isDemo: Bool
    /// Whose tokens are taken beside the ERP's own; nil for nobody's.
    let provider: ProviderPlan?
    /// Whether passwords, and the tokens that they lead to, are taken.
    let localLogin: Bool
}
