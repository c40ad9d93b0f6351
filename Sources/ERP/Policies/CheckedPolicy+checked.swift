import ERPAPI
import SekkeiPolicy

extension CheckedPolicy {
    /// Reads an expression that somebody wrote.
    /// - Throws: ``PolicyInvalid`` with all faults. Warnings are none: such a policy works.
    static func checked(_ text: String, against schema: PolicySchema) throws -> CheckedPolicy {
        let outcome = CheckedPolicy.compile(text, against: schema)
        if let policy = outcome.policy { return policy }
        let faults = outcome.diagnostics.filter { $0.severity == .error }.map { PolicyFault($0) }
        throw PolicyInvalid(
            line: faults.first?.line ?? 1, column: faults.first?.column ?? 1, reason: faults.first?.message ?? "", faults: faults)
    }
}

extension PolicyFault {
    fileprivate init(_ diagnostic: PolicyDiagnostic) {
        self.init(
            line: Int32(clamping: diagnostic.span.start.line), column: Int32(clamping: diagnostic.span.start.column),
            kind: diagnostic.kind.identifier, message: diagnostic.message, help: diagnostic.help)
    }
}
