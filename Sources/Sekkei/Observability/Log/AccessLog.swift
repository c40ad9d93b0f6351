public import Logging

/// Writes one structured line per request.
///
/// Ordinary requests are logged at level `info` with the message `request`, slow ones at level `warning` with the message
/// `slow request` and the threshold. A request is never logged twice.
public struct AccessLog: Sendable {
    private let logger: Logger
    private let slow: UInt64
    /// The shortest duration that is logged at all: one comparison decides about a request.
    private let floor: UInt64

    /// Creates a log.
    /// - Parameters:
    ///   - logger: Its level is read here and not again, so that a later change of it shows nothing new.
    ///   - slowThreshold: From which duration on a request is slow; nil for never.
    public init(logger: Logger, slowThreshold: Duration? = .seconds(1)) {
        self.logger = logger
        slow = slowThreshold.map(Self.nanoseconds) ?? .max
        if logger.logLevel <= .info {
            floor = 0
        } else {
            floor = logger.logLevel <= .warning ? slow : .max
        }
    }

    /// Logs a request.
    /// - Parameters:
    ///   - nanoseconds: How long it took.
    ///   - entry: Called only if there will be a line.
    @inline(__always)
    public func record(nanoseconds: UInt64, _ entry: () -> AccessEntry) {
        guard nanoseconds >= floor else { return }
        write(entry(), nanoseconds)
    }

    @inline(never)
    private func write(_ entry: AccessEntry, _ nanoseconds: UInt64) {
        var metadata: Logger.Metadata = [
            "request_id": .string(LogText.clean(entry.requestID)),
            "trace_id": .string(LogText.clean(entry.traceID)),
            "method": .string(LogText.clean(entry.method, limit: 16)),
            "status": .stringConvertible(entry.status),
            "duration_ms": .stringConvertible(Self.milliseconds(nanoseconds)),
            "bytes": .stringConvertible(entry.bytes),
        ]
        metadata["operation"] = entry.operation.map { .string($0) }
        metadata["path"] = entry.template.map { .string($0) }
        metadata["client"] = entry.client.map { .string(LogText.clean($0)) }
        metadata["user"] = entry.user.map { .string(LogText.clean($0)) }
        metadata["version"] = entry.version.map { .string($0) }
        metadata["policy"] = entry.policy.map { .string($0) }
        metadata["policy_outcome"] = entry.policyOutcome.map { .string($0) }
        metadata["policy_reasons"] = entry.policyReasons.map { .string(LogText.clean($0, limit: 1_000)) }
        metadata["version_source"] = entry.versionSource.map { .string($0) }
        metadata["limit"] = entry.limit.map { .string($0) }
        if nanoseconds >= slow, slow < .max {
            metadata["threshold_ms"] = .stringConvertible(Self.milliseconds(slow))
            logger.warning("slow request", metadata: metadata)
        } else {
            logger.info("request", metadata: metadata)
        }
    }

    /// Milliseconds to three decimals.
    private static func milliseconds(_ nanoseconds: UInt64) -> Double {
        Double(nanoseconds / 1_000) / 1_000
    }

    private static func nanoseconds(_ duration: Duration) -> UInt64 {
        let (seconds, attoseconds) = duration.components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        let (whole, overflow) = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? .max : whole.addingReportingOverflow(UInt64(attoseconds / 1_000_000_000)).partialValue
    }
}
