/// By which limits an operation is counted, and when.
struct LimitPlan: Sendable {
    /// Before anybody is known.
    let early: [DeclaredRateLimit]
    /// Once the caller is known.
    let late: [DeclaredRateLimit]

    init(_ operation: OperationDescriptor, _ rules: [DeclaredRateLimit]) {
        let own = operation.rateLimits.map { rules[$0] }
        early = own.filter { $0.key == .address || !operation.isSecured && $0.key != .input }
        late = operation.isSecured ? own.filter { $0.key == .caller || $0.key == .apiKey } : []
    }
}
