import Crypto

/// One request counted by one limit.
public struct RateLimitCharge: Sendable {
    /// The limit.
    public let rule: RateLimitRule
    /// Whose request it is.
    public let identity: RateLimitIdentity
    /// How many requests within the window are allowed: ``RateLimitRule/limit``, or that of the caller's tier.
    public let limit: Int
    /// Whether it only asks: it is refused like any other, a refusal counts as one, and where it is allowed nothing is counted.
    public let isProbe: Bool

    /// Describes a charge.
    public init(_ rule: RateLimitRule, _ identity: RateLimitIdentity, limit: Int? = nil, isProbe: Bool = false) {
        self.rule = rule
        self.identity = identity
        self.limit = limit ?? rule.limit
        self.isProbe = isProbe
    }

    /// The name under which a store outside of the process counts: the same in every process, and without what values of requests say.
    public var storageKey: String {
        switch identity {
        case .caller(let id): "\(rule.name):user:\(id)"
        case .address(let address): "\(rule.name):ip:\(address)"
        case .value(let text):
            "\(rule.name):value:"
                + SHA256.hash(data: Array(text.utf8)).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
        }
    }
}
