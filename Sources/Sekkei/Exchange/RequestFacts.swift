/// What the pipeline finds out about a request on its way through the stages.
@_spi(Generated) public struct RequestFacts: Sendable {
    /// Creates the facts of a request that no stage has seen yet.
    public init() {}
}
