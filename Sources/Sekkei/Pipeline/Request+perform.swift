extension Request {
    /// Lets a service work on the request, within its time.
    /// - Parameter timeout: Milliseconds since the request was received; 0 for no deadline.
    @_spi(Generated) public func perform(timeout: Int = 0, _ work: @escaping @Sendable () async throws -> Answer) -> Outcome {
        let deadline = timeout > 0 ? received &+ UInt64(timeout) &* 1_000_000 : .max
        facts.deadline = deadline
        return .suspend(deadline: deadline) {
            do { return try await work() } catch { return self.answer(toThrown: error) }
        }
    }

    /// The answer for whatever a service throws.
    func answer(toThrown error: any Error) -> Answer {
        switch error {
        case let error as BuiltInError: return failure(error)
        case let error as any CatalogError: return answer(to: error)
        case let error as any ServiceUnavailable where error.isUnavailable:
            facts.cause = error
            return failure(error.dependency == .database ? BuiltInError.databaseUnavailable : .externalServiceUnavailable)
        case is CancellationError: return failure(BuiltInError.timeout)
        default:
            facts.cause = error
            return failure(BuiltInError.internalError)
        }
    }

    private func answer(to error: any CatalogError) -> Answer {
        let number = error.catalogNumber
        if facts.operation >= 0, number >= BuiltInError.allCases.count, !api.operations[facts.operation].errors.contains(number) {
            facts.breach = number
        }
        return failure(error)
    }
}
