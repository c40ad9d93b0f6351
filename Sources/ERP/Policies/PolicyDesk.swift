import ERPAPI
import Sekkei
import SekkeiJSON
import SekkeiPolicy

/// Reads and tries out what administrators write. Such policies speak of tasks by the same names as those of the spec.
struct PolicyDesk: Sendable {
    private let engine = PolicyEngine(schema: API.policySchema.deciding(about: "task"))

    /// - Throws: ``PolicyInvalid`` with all faults. Warnings are none: such a policy works.
    func check(_ expression: String) throws {
        do {
            _ = try engine.policy(expression)
        } catch {
            throw PolicyInvalid(error.diagnostics)
        }
    }

    /// Decides about facts that are given as JSON. Names that the API does not know have the types of their values.
    /// - Throws: ``PolicyInvalid``, and ``PolicyContextInvalid`` for values of other types than the API's.
    func decide(_ expression: String, about facts: [String: JSONValue]) throws -> PolicyDecision {
        let schema = engine.schema.extended(by: facts)
        let outcome = CheckedPolicy.compile(expression, against: schema)
        guard let policy = outcome.policy else { throw PolicyInvalid(outcome.diagnostics) }
        do {
            return policy.decision(in: try JSONPolicyFacts(JSONObject(facts), schema: schema))
        } catch {
            throw PolicyContextInvalid(error.faults)
        }
    }
}

extension PolicyInvalid {
    fileprivate init(_ diagnostics: [PolicyDiagnostic]) {
        let faults = diagnostics.filter { $0.severity == .error }.map { PolicyFault($0) }
        self.init(line: faults.first?.line ?? 1, column: faults.first?.column ?? 1, reason: faults.first?.message ?? "", faults: faults)
    }
}

extension PolicyFault {
    fileprivate init(_ diagnostic: PolicyDiagnostic) {
        self.init(
            line: Int32(clamping: diagnostic.span.start.line), column: Int32(clamping: diagnostic.span.start.column),
            kind: diagnostic.kind.identifier, message: diagnostic.message, help: diagnostic.help)
    }
}

extension PolicyContextInvalid {
    fileprivate init(_ faults: [PolicyFactsFault]) {
        let faults = faults.map { ContextFault(path: $0.path, expected: $0.expected) }
        self.init(path: faults.first?.path ?? "", faults: faults)
    }
}

extension JSONObject {
    fileprivate init(_ members: [String: JSONValue]) {
        self.init()
        for (name, value) in members.sorted(by: { $0.key < $1.key }) { self[name] = value }
    }
}
