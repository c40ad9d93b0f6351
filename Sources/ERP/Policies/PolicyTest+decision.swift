import ERPAPI
import SekkeiJSON
import SekkeiPolicy

extension PolicyTest {
    init(_ decision: PolicyDecision) {
        self.init(
            outcome: PolicyOutcome(decision.outcome), granted: decision.isGranted,
            reasons: decision.reasons.map { DecidingComparison($0) })
    }
}

extension PolicyOutcome {
    fileprivate init(_ truth: PolicyTruth) {
        self =
            switch truth {
            case .true: .holds
            case .false: .fails
            case .unknown: .unknown
            }
    }
}

extension DecidingComparison {
    fileprivate init(_ reason: PolicyReason) {
        self.init(
            text: reason.text, line: Int32(clamping: reason.span?.start.line ?? 0), column: Int32(clamping: reason.span?.start.column ?? 0),
            outcome: PolicyOutcome(reason.truth),
            observed: reason.observations.map { ObservedAttribute(attribute: $0.attribute, value: $0.value.map { JSONValue($0) }) })
    }
}
