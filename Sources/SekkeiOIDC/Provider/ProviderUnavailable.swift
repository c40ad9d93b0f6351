public import Sekkei

/// The provider does not answer, or not as it should: whether a token is good cannot be said now (503, not 401).
public struct ProviderUnavailable: ServiceUnavailable, CustomStringConvertible, Equatable {
    /// What went wrong; it holds nothing that a client or the provider has sent.
    public let reason: String

    init(_ reason: String) {
        self.reason = reason
    }

    /// Always.
    public var isUnavailable: Bool { true }
    /// A service that is called over the network.
    public var dependency: UnavailableDependency { .externalService }
    /// The reason.
    public var description: String { "the OpenID provider cannot be used: \(reason)" }
}
