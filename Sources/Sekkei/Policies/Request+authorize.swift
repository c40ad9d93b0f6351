public import SekkeiPolicy

extension Request {
    /// Goes on only where a policy holds.
    /// - Parameter explain: Decides once more, with reasons; asked where access is refused or the operation is recorded.
    /// - Throws: AUTH004, 403, where the policy does not hold or cannot be decided.
    @_spi(Generated) public func authorize(_ policy: String, _ truth: PolicyTruth, _ explain: () -> PolicyDecision) throws {
        let isGranted = truth == .true
        var record = PolicyRecord(policy: policy, outcome: isGranted ? .granted : truth == .false ? .denied : .undecided)
        if !isGranted || facts.explainsGrants { record.reasons = explain().reasons }
        facts.policy = record
        guard isGranted else { throw BuiltInError.insufficientPermissions }
    }

    /// Notes that a policy narrows what the service may return.
    @_spi(Generated) public func filtered<Resource>(by filter: Filter<Resource>) -> Filter<Resource> {
        facts.policy = PolicyRecord(policy: filter.policy, outcome: .filtered)
        return filter
    }

    /// The date and the time where the API is at home, for policies.
    @_spi(Generated) public var localTime: LocalTime { api.settings.policies.localTime }
}
