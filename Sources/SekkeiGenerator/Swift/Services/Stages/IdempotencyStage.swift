import SekkeiSpec

/// Writes the stage in which a request that is sent again is answered as before.
struct IdempotencyStage {
    let operation: Operation

    /// - Parameter rest: Writes all that follows.
    func emit(_ out: TextWriter, _ rest: () -> Void) {
        guard let idempotency = operation.idempotency else { return rest() }
        out.enclosed("return \(RequestCalls.idempotent(isRequired: idempotency == .required)) {", rest)
    }
}
