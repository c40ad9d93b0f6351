import SekkeiSpec

/// Refuses callers of other rate tiers than those that an operation is for.
struct TierStage {
    let context: SwiftContext
    let operation: Operation

    func emit(_ out: TextWriter) {
        guard operation.security != .anonymous,
            let condition = CallerCondition(context: context).expression(operation.tiers, context.api.auth?.tierPath)
        else { return }
        out.wrapped("guard ", [condition], " else { return \(RequestCalls.insufficientPermissions) }", depth: 2)
    }
}
