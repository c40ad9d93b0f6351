import SekkeiPolicy

/// Checks every use of a policy against the types of its operation, and fills in the model.
final class PolicyBinder {
    /// What two uses have in common that are the same to a policy.
    private struct Use: Hashable {
        let policy: String
        let type: String?
        let isAnonymous: Bool
        /// The operation whose input the policy reads; nil where it reads none.
        let operation: String?
    }

    private let policies: PolicySet
    private let types: TypeResolver
    private let reader: Reader
    private let schemas: PolicySchemaBuilder
    private let swiftNames: [String: String]
    private var checked: [Use: CheckedUse] = [:]
    private var loaders: [String: PolicyLoaders] = [:]
    private var faults: PolicyUseFaults
    /// The policies that operations name.
    private var used: Set<String> = []

    init(_ policies: PolicySet, _ api: API, _ types: TypeResolver) {
        self.policies = policies
        self.types = types
        reader = types.reader
        schemas = PolicySchemaBuilder(api, types)
        swiftNames = Dictionary(api.types.map { ($0.name, $0.swiftName) }) { first, _ in first }
        loaders = Dictionary(api.services.map { ($0.name, PolicyLoaders(methods: $0.operations.map(\.swiftName))) }) { first, _ in first }
        faults = PolicyUseFaults(policies.places, schemas)
    }

    /// Fills in the policies and those of all operations.
    func bind(_ services: [ServiceDraft], in api: inout API) {
        api.policies = policies.policies
        for (service, draft) in zip(api.services.indices, services) {
            for (index, operation) in draft.operations.enumerated() {
                api.services[service].operations[index].policy = bind(operation, api.services[service].operations[index])
            }
        }
    }

    /// Fills in the policies of operations that only an older version has: those that their entries say, on the newest types.
    func bind(_ removed: [OperationDraft], in older: inout API) {
        let drafts = Dictionary(removed.map { ($0.operation.name, $0) }) { first, _ in first }
        for service in older.services.indices {
            for index in older.services[service].operations.indices {
                let operation = older.services[service].operations[index]
                if let draft = drafts[operation.name] { older.services[service].operations[index].policy = bind(draft, operation) }
            }
        }
    }

    /// What the operation's `policy` comes to; nil where it has none, or one that has been reported.
    func bind(_ draft: OperationDraft, _ operation: Operation) -> OperationPolicy? {
        guard let use = draft.policy, let name = use.name else { return nil }
        used.insert(name.text)
        guard policies.isDeclared(name.text) else {
            reader.unknown(
                .unknownPolicy, "unknown policy '\(Reader.clipped(name.text))'", at: name.span, name: name.text, among: policies.names)
            return nil
        }
        guard !use.isBroken, let subject = subject(of: use, draft, operation), policies.rules[name.text] != nil else { return nil }
        let outcome = check(name.text, use.type?.text, draft, operation)
        faults.add(outcome, policy: name.text, of: draft, operation, reader)
        return outcome.policy.map { OperationPolicy(name: name.text, subject: subject, condition: $0, span: use.span) }
    }

    private func subject(of use: OperationPolicyDraft, _ draft: OperationDraft, _ operation: Operation) -> OperationPolicy.Subject? {
        guard let type = use.type else { return .request }
        guard PolicySubjectRule(types: types).check(use, draft, operation) else { return nil }
        if use.each != nil { return .each(type.text) }
        let swiftName = swiftNames[type.text] ?? type.text
        let loader = loaders[draft.service]?.loader(of: type.text, swiftName: swiftName, for: operation)
        return loader.map { .resource($0) }
    }

    private func check(_ name: String, _ type: String?, _ draft: OperationDraft, _ operation: Operation) -> CheckedUse {
        let readsInput = policies.readsInput(name)
        let use = Use(
            policy: name, type: type, isAnonymous: operation.security == .anonymous, operation: readsInput ? operation.name : nil)
        if let known = checked[use] { return known }
        let made = schemas.make(operation, resource: type, isInputComplete: draft.isInputComplete)
        let outcome = policies.rules[name].map { CheckedPolicy.check($0, among: policies.rules, against: made.schema) }
        let values = outcome?.policy.map { WrittenValues(schemas, operation).faults(in: $0.condition) } ?? []
        let diagnostics = (outcome?.diagnostics ?? []) + values
        let result = CheckedUse(
            policy: values.isEmpty ? outcome?.policy : nil, diagnostics: diagnostics.filter { !$0.kind.speaks(ofAnyOf: made.incomplete) })
        checked[use] = result
        return result
    }

    /// Tells what was found, once all uses have been bound.
    func finish() {
        faults.report(reader)
        UnusedPolicyRule.check(policies, used: used, reader)
    }
}
