import SekkeiSpec

/// Writes the function that runs an operation's handler by its number.
struct DispatchEmitter {
    let context: SwiftContext
    let out: TextWriter

    func emit() {
        let operations = context.operations.enumerated().map { ($0, $1.operation) }
        let parameters = [
            "_ operation: \(RuntimeSymbols.int)", "_ request: \(RuntimeSymbols.request)", "_ caller: \(context.callerType)?",
        ]
        out.wrapped(RuntimeRequirements.handle, parameters, ") -> \(RuntimeSymbols.outcome) {", depth: 1)
        out.indented {
            anonymous(operations.filter { $1.security == .anonymous })
            known(operations.filter { $1.security != .anonymous })
        }
        out.line("}")
    }

    private func anonymous(_ operations: [(number: Int, operation: Operation)]) {
        guard !operations.isEmpty else { return }
        out.line("switch operation {")
        for (number, operation) in operations { out.line("case \(number): return \(call(operation, "request"))") }
        out.line("default: break")
        out.line("}")
    }

    private func known(_ operations: [(number: Int, operation: Operation)]) {
        let refusal = RequestCalls.authenticationRequired
        guard !operations.isEmpty else { return out.line("return \(refusal)") }
        out.line("guard let caller else { return \(refusal) }")
        out.line("switch operation {")
        for (number, operation) in operations { out.line("case \(number): return \(call(operation, "request, caller"))") }
        out.line("default: return \(RequestCalls.unknownRoute)")
        out.line("}")
    }

    /// An operation may be called like a parameter of the function.
    private func call(_ operation: Operation, _ arguments: String) -> String {
        let name = OperationSignature(context: context, operation: operation).handlerName
        let isHidden = ["operation", "request", "caller"].contains(operation.name)
        return "\(isHidden ? "self." : "")\(name)(\(arguments))"
    }
}
