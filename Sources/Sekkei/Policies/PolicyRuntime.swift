import Synchronization

#if canImport(FoundationInternationalization)
    import FoundationEssentials
    import FoundationInternationalization
#else
    import Foundation
#endif

/// What policies need beside the request: one for each application.
final class PolicyRuntime: Sendable {
    private let clock: PolicyClock
    private let offset: LocalOffset
    private let withheld = Atomic<Int>(0)
    private let isStrict: Atomic<Bool>

    init(clock: PolicyClock = .system, zone: TimeZone = .gmt, failsOnWithheldRows: Bool = false) {
        self.clock = clock
        offset = LocalOffset(zone)
        isStrict = Atomic(failsOnWithheldRows)
    }

    /// - Throws: ``ServerError`` where nobody knows the zone.
    convenience init(_ configuration: PolicyConfiguration, timeZone: String) throws {
        guard let zone = TimeZone(identifier: timeZone) else {
            throw ServerError(.invalidConfiguration, "the time zone \(timeZone) of the API is not known here")
        }
        self.init(clock: configuration.clock, zone: zone, failsOnWithheldRows: configuration.failsOnWithheldRows)
    }

    var localTime: LocalTime {
        let now = clock.now()
        return LocalTime(localSeconds: now + offset.seconds(at: now))
    }

    /// Whether a row that its filter does not allow fails the request instead of being left out.
    var failsOnWithheldRows: Bool { isStrict.load(ordering: .relaxed) }

    func failOnWithheldRows() { isStrict.store(true, ordering: .relaxed) }

    func countWithheld(_ rows: Int) { withheld.add(rows, ordering: .relaxed) }

    /// Exposes `policy_rows_withheld_total`.
    func expose(in registry: PrometheusRegistry) {
        registry.reserve(.withheldRows, kind: .counter) { [self] writer in
            writer.sample(MetricDescription.withheldRows.name, labels: "", value: UInt64(clamping: withheld.load(ordering: .relaxed)))
        }
    }
}
