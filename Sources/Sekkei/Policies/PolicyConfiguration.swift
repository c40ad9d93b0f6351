/// How an application decides about access.
public struct PolicyConfiguration: Sendable {
    /// What time it is for policies that look at `time`; the machine's clock.
    public var clock = PolicyClock.system
    /// Whether a row that the operation's policy does not allow fails the request with 500, so that tests find the query that returned it. By
    /// default such rows are left out, logged and counted in `policy_rows_withheld_total`. Applications in the hands of `SekkeiTesting` are
    /// strict.
    public var failsOnWithheldRows = false

    /// The defaults.
    public init() {}
}
