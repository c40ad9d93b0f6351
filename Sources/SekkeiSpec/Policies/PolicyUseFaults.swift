import SekkeiPolicy

/// Collects what is wrong with policies where they are used: each fault is told once, however many operations share it.
struct PolicyUseFaults {
    private struct Key: Hashable {
        let message: String
        let span: PolicySpan
    }

    private struct Fault {
        let diagnostic: PolicyDiagnostic
        let policy: String
        let operation: String
        let use: SourceSpan
        var count = 1
    }

    private let places: PolicyPlaces
    private let schemas: PolicySchemaBuilder
    private var faults: [Key: Fault] = [:]
    private var order: [Key] = []
    /// How often each policy was used.
    private var uses: [String: Int] = [:]

    init(_ places: PolicyPlaces, _ schemas: PolicySchemaBuilder) {
        self.places = places
        self.schemas = schemas
    }

    /// What is wrong with the use itself is reported at once.
    mutating func add(_ outcome: CheckedUse, policy: String, of draft: OperationDraft, _ operation: Operation, _ reader: Reader) {
        guard let use = draft.policy, let name = use.name else { return }
        uses[policy, default: 0] += 1
        let rule = PolicyUseRule(policy: policy, operation: operation, use: use, places: places, schemas: schemas, reader: reader)
        var isToldOfUse = rule.checkCaller(outcome.policy)
        for diagnostic in outcome.diagnostics {
            if case .unknownRoot(let root) = diagnostic.kind, rule.explains(root) {
                if !isToldOfUse { rule.report(root, diagnostic) }
                isToldOfUse = true
                continue
            }
            let key = Key(message: diagnostic.message, span: diagnostic.span)
            if faults[key] == nil {
                faults[key] = Fault(diagnostic: diagnostic, policy: policy, operation: operation.name, use: name.span)
                order.append(key)
            } else if faults[key]?.policy == policy {
                faults[key]?.count += 1
            }
        }
    }

    /// A doubt is told where every use of the policy has it.
    func report(_ reader: Reader) {
        for fault in order.compactMap({ faults[$0] }) {
            let kind = fault.diagnostic.kind
            // Said where the roles are read.
            if kind == .rolesUnavailable || (reader.isIncomplete && fault.diagnostic.isAboutRoot) { continue }
            let told = PolicyFault(kind, message: Self.message(of: fault.diagnostic))
            let span = places.sourceSpan(fault.diagnostic.span)
            let notes = [Diagnostic.Note("policy '\(fault.policy)' is used by '\(fault.operation)' here", at: fault.use)]
            if fault.diagnostic.severity == .error {
                reader.error(told.code, told.message, at: span, notes: notes, help: fault.diagnostic.help)
            } else if fault.count == uses[fault.policy] {
                reader.sink.warning(told.code, told.message, at: span, notes: [], help: fault.diagnostic.help)
            }
        }
    }

    private static func message(of diagnostic: PolicyDiagnostic) -> String {
        guard case .unknownAttribute(let name, TypeEntry.callerName) = diagnostic.kind else { return diagnostic.message }
        return "the caller has no '\(name)'"
    }
}

extension PolicyDiagnostic {
    /// Whether a name's first part is unknown; it may be the name of a type in a file that could not be read.
    fileprivate var isAboutRoot: Bool {
        if case .unknownRoot = kind { true } else { false }
    }
}
