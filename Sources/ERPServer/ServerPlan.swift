import Sekkei

/// What a server is to do, after options and environment have been read.
struct ServerPlan {
    let host: String
    let port: Int
    let database: DatabaseAddress
    /// Signs the access tokens.
    let secret: [UInt8]
    /// Certificate and key for HTTPS; nil for plain HTTP.
    let tls: ServerTLS?
    let isDemo: Bool
}
