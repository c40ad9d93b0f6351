import SekkeiSpec

/// Counts a request by values out of it, before the service is called.
struct ChargeStage {
    let versions: SwiftVersions
    let operation: Operation
    /// The newest arguments of the service's method: their labels and what they are written as.
    let arguments: [(label: String, value: String)]
    /// Whose names the limits speak in; nil for the newest ones.
    var context: SwiftContext?

    func emit(_ out: TextWriter) {
        let limits = RateLimitTable(versions).rows
        let charges = operation.rateLimits.compactMap { name -> String? in
            guard let number = limits.firstIndex(where: { $0.name == name }), case .input(let path) = limits[number].key else { return nil }
            guard let input = InputAttribute(path, of: operation, arguments, context: context ?? versions.newest) else {
                preconditionFailure("the checks let the limit \(name) count by \(path), which is not there")
            }
            return "(\(number), \(input.text(context ?? versions.newest)))"
        }
        if !charges.isEmpty { out.wrapped(RequestCalls.charge, charges, ")", depth: 3) }
    }
}
