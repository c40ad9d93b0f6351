extension PrometheusRegistry {
    /// Exposes a gauge whose value is read when somebody scrapes.
    ///
    /// Giving the same name and labels again puts the new function in the place of the old one.
    /// - Parameters:
    ///   - name: Changed where the text format does not allow it.
    ///   - read: Must be quick and must not block; nil leaves the series out of this scrape.
    public func gauge(_ name: String, help: String, labels: [(String, String)] = [], read: @escaping @Sendable () -> Double?) {
        sample(name, labels, kind: .gauge, help: help, read: read)
    }

    /// Exposes a described gauge whose value is read when somebody scrapes.
    public func gauge(_ description: MetricDescription, labels: [(String, String)] = [], read: @escaping @Sendable () -> Double?) {
        sample(description.name, labels, kind: .gauge, help: description.help, read: read)
    }

    /// Exposes a counter that is kept elsewhere and read when somebody scrapes; the same rules as for
    /// ``gauge(_:help:labels:read:)``.
    public func counter(_ name: String, help: String, labels: [(String, String)] = [], read: @escaping @Sendable () -> Double?) {
        sample(name, labels, kind: .counter, help: help, read: read)
    }

    private func sample(
        _ name: String, _ labels: [(String, String)], kind: MetricKind, help: String, read: @escaping @Sendable () -> Double?
    ) {
        let identity = SeriesIdentity(name: MetricName.metric(name), labels: LabelText.render(labels))
        expose(SampledSeries(identity, read: read), kind: kind, help: help)
    }
}
