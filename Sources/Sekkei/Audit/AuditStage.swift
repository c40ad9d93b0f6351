import Logging
import Synchronization

/// Gives audited operations somewhere to put their entries, and finds those that succeed without one.
final class AuditStage<Caller: Sendable>: Sendable {
    private let recorder: any AuditRecorder<Caller>
    private let logger: Logger
    private let missing = Atomic(0)
    private let isStrict = Atomic(false)

    /// - Returns: Nil where no operation is audited.
    init?(
        recorder: (any AuditRecorder<Caller>)?, operations: [OperationDescriptor], registry: PrometheusRegistry, logger: Logger
    ) throws {
        guard let audited = operations.first(where: { $0.audit != nil }) else { return nil }
        guard let recorder else {
            throw ServerError(.invalidConfiguration, "\(audited.name) is audited, and the application has no recorder")
        }
        self.recorder = recorder
        self.logger = logger
        registry.counter(
            "audit_entries_missing_total", help: "Audited operations that succeeded without an entry in the audit trail."
        ) { [weak self] in self.map { Double($0.missing.load(ordering: .relaxed)) } }
    }

    func requireEntries() { isStrict.store(true, ordering: .relaxed) }

    /// Runs the handler of an audited operation.
    func watch(_ request: Request, _ caller: Caller?, _ handle: () -> Outcome) -> Outcome {
        let recorder = recorder
        let tenant = caller.flatMap { recorder.tenant(of: $0) }
        request.facts.explainsGrants = true
        request.facts.auditLedger = AuditLedger(tenant: tenant) { try await recorder.record($0, in: $1) }
        switch handle() {
        case .answer(let answer): return .answer(checked(answer, request))
        case .suspend(let deadline, let work):
            return .suspend(deadline: deadline) { [self] in checked(await work(), request) }
        }
    }

    private func checked(_ answer: Answer, _ request: Request) -> Answer {
        guard answer.status < 400, request.facts.auditLedger?.isMissing == true else { return answer }
        missing.add(1, ordering: .relaxed)
        let operation = request.api.operations[request.facts.operation].name
        logger.error(
            "an audited operation succeeded without an entry in the audit trail",
            metadata: ["operation": "\(operation)", "request_id": "\(request.facts.id.description)"])
        guard isStrict.load(ordering: .relaxed) else { return answer }
        request.facts.cause = AuditMissing(operation: "\(operation)")
        return request.failure(.internalError)
    }
}

/// In tests, what an audited operation without an entry fails with.
struct AuditMissing: Error, CustomStringConvertible {
    let operation: String
    var description: String { "\(operation) succeeded without an entry in the audit trail" }
}
