import Sekkei

extension Settings {
    /// What every rate limit is multiplied by: `ERP_RATE_LIMIT_SCALE`, 1 unless said.
    func rateLimitScale() throws(OperatorError) -> Double {
        guard let text = text(nil, "ERP_RATE_LIMIT_SCALE") else { return 1 }
        guard let scale = Double(text), scale > 0, scale <= 1_000_000 else {
            throw .usage("ERP_RATE_LIMIT_SCALE must be a number above 0 and up to 1000000, not \(text)")
        }
        return scale
    }

    /// The proxies that are believed about the addresses of clients: `ERP_TRUSTED_PROXIES`, and what they write: `ERP_PROXY_HEADER`.
    func trustedProxies() throws(OperatorError) -> TrustedProxies {
        let name = text(nil, "ERP_PROXY_HEADER")?.lowercased() ?? TrustedProxies.Field.xForwardedFor.rawValue
        guard let field = TrustedProxies.Field(rawValue: name) else {
            throw .usage("ERP_PROXY_HEADER is neither X-Forwarded-For nor Forwarded: \(name)")
        }
        guard let list = text(nil, "ERP_TRUSTED_PROXIES") else { return .none }
        do {
            return try TrustedProxies(parsing: list, field: field)
        } catch {
            throw .usage("ERP_TRUSTED_PROXIES: \(error)")
        }
    }
}
