extension Settings {
    /// What every rate limit is multiplied by: `ERP_RATE_LIMIT_SCALE`, 1 unless said.
    func rateLimitScale() throws(OperatorError) -> Double {
        guard let text = text(nil, "ERP_RATE_LIMIT_SCALE") else { return 1 }
        guard let scale = Double(text), scale > 0, scale <= 1_000_000 else {
            throw .usage("ERP_RATE_LIMIT_SCALE must be a number above 0 and up to 1000000, not \(text)")
        }
        return scale
    }
}
