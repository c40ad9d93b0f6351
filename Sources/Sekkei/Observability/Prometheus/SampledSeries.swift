/// A series whose value is asked for when somebody scrapes.
final class SampledSeries: MetricSeries {
    let identity: SeriesIdentity
    private let read: @Sendable () -> Double?

    init(_ identity: SeriesIdentity, read: @escaping @Sendable () -> Double?) {
        self.identity = identity
        self.read = read
    }

    func write(to writer: inout ExpositionWriter) {
        guard let value = read() else { return }
        writer.sample(identity.name, labels: identity.labels, value: value)
    }
}
