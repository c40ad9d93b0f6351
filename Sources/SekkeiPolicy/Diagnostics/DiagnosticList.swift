/// Collects faults up to a limit; nobody reads the hundredth.
struct DiagnosticList {
    private(set) var items: [PolicyDiagnostic] = []
    let limit: Int

    var isFull: Bool { items.count >= limit }
    var hasErrors: Bool { items.contains { $0.severity == .error } }

    mutating func add(_ kind: PolicyDiagnostic.Kind, at span: PolicySpan, help: String? = nil) {
        guard !isFull else { return }
        items.append(PolicyDiagnostic(kind, at: span, help: help))
    }
}
