import SekkeiSpec

/// Writes the function that runs an operation's handler by its number.
struct DispatchEmitter {
    let versions: SwiftVersions
    let out: TextWriter

    func emit() {
        let operations = versions.served.enumerated().map { ($0, $1) }
        let parameters = [
            "_ operation: \(RuntimeSymbols.int)", "_ request: \(RuntimeSymbols.request)", "_ caller: \(versions.newest.callerType)?",
        ]
        out.wrapped(RuntimeRequirements.handle, parameters, ") -> \(RuntimeSymbols.outcome) {", depth: 1)
        out.indented {
            anonymous(operations.filter { $1.operation.security == .anonymous })
            known(operations.filter { $1.operation.security != .anonymous })
        }
        out.line("}")
    }

    private func anonymous(_ operations: [(number: Int, version: OperationVersion)]) {
        guard !operations.isEmpty else { return }
        out.line("switch operation {")
        for (number, version) in operations { out.line("case \(number): return \(call(version, "request"))") }
        out.line("default: break")
        out.line("}")
    }

    private func known(_ operations: [(number: Int, version: OperationVersion)]) {
        let refusal = RequestCalls.authenticationRequired
        guard !operations.isEmpty else { return out.line("return \(refusal)") }
        out.line("guard let caller else { return \(refusal) }")
        out.line("switch operation {")
        for (number, version) in operations { out.line("case \(number): return \(call(version, "request, caller"))") }
        out.line("default: return \(RequestCalls.unknownRoute)")
        out.line("}")
    }

    /// An operation may be called like a parameter of the function.
    private func call(_ version: OperationVersion, _ arguments: String) -> String {
        let isHidden = ["operation", "request", "caller"].contains(version.handlerName)
        return "\(isHidden ? "self." : "")\(version.handlerName)(\(arguments))"
    }
}
