/// A caller whose credential was checked, and what the credential is good for.
struct KnownCaller<Caller: Sendable>: Sendable {
    var caller: Caller
    /// What it is revoked by.
    var subject: String?
    /// Who made its token; nil for API keys.
    var origin: TokenOrigin?
    var isReadOnly = false
    /// Nanoseconds for which the credential is good.
    var remaining = UInt64.max
}
