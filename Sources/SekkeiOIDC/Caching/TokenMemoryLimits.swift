/// Bounds of what is remembered of tokens.
public struct TokenMemoryLimits: Sendable {
    /// How many verified tokens are remembered at most.
    public var mostTokens = 10_000
    /// Bytes that verified tokens may take at most, as estimated by the length of their text.
    public var mostBytes = 16 * 1024 * 1024
    /// How long a verified token is taken without looking at its signature again; never longer than it is valid. Zero for never.
    public var verifiedLifetime: Duration = .seconds(300)
    /// How many refused tokens are remembered at most, apart from verified ones.
    public var mostRefused = 2_000
    /// How long a refusal is remembered.
    public var refusedLifetime: Duration = .seconds(5)
    /// How long the provider's word that a token is active is taken; never longer than the token is valid.
    public var activeLifetime: Duration = .seconds(30)
    /// How long the provider's word that a token is not active is taken.
    public var inactiveLifetime: Duration = .seconds(5)

    /// Creates the default bounds.
    public init() {}
}
