/// What a registry knows, and the rules by which it grows. The registry keeps it behind a lock.
struct RegistryState: Sendable {
    /// Why a metric is not exposed.
    enum Refusal: Error, Equatable {
        /// The name stands for another kind of metric, or for a line of a histogram.
        case conflict
        /// There are as many metrics as there may be.
        case limit
        /// The metric's lines are written by its owner alone.
        case reserved
    }

    let maximumSeries: Int
    let maximumFamilies: Int
    private(set) var families: [String: MetricFamily]

    init(maximumSeries: Int, maximumFamilies: Int) {
        let own = [MetricDescription.droppedSeries, .refusedMetrics]
        self.maximumSeries = maximumSeries
        self.maximumFamilies = maximumFamilies + own.count
        families = own.reduce(into: [:]) { $0[$1.name] = MetricFamily(kind: .counter, help: $1.help) }
    }

    /// Finds the series, or makes it; beyond the metric's limit gives the one that takes the overflow.
    mutating func series<Series: MetricSeries>(
        _ identity: SeriesIdentity, kind: MetricKind, help: String, make: (SeriesIdentity) -> Series
    ) throws(Refusal) -> Series {
        try open(identity.name, kind: kind, help: help)
        let place = place(for: identity)
        if let known = families[identity.name]?.series[place.labels] {
            guard let series = known as? Series else { throw refused(.conflict, identity.name) }
            return series
        }
        let series = make(place)
        families[identity.name]?.series[place.labels] = series
        return series
    }

    /// Puts a series in its place, and an earlier one of the same identity out of it.
    mutating func replace(_ series: any MetricSeries, kind: MetricKind, help: String) throws(Refusal) {
        try open(series.identity.name, kind: kind, help: help)
        guard place(for: series.identity) == series.identity else { return }
        families[series.identity.name]?.series[series.identity.labels] = series
    }

    /// Gives a metric to an owner that writes all its lines.
    mutating func reserve(
        _ description: MetricDescription, kind: MetricKind, block: @escaping @Sendable (inout ExpositionWriter) -> Void
    ) throws(Refusal) {
        guard families[description.name] == nil else { throw refused(.conflict, description.name) }
        try open(description.name, kind: kind, help: description.help)
        families[description.name]?.block = block
    }

    mutating func describe(_ name: String, help: String) {
        families[name]?.help = help
    }

    /// Forgets a series; the overflow stays, since it is nobody's own.
    mutating func remove(_ series: any MetricSeries) {
        let identity = series.identity
        guard identity.labels != LabelText.overflow, families[identity.name]?.series[identity.labels] === series else { return }
        families[identity.name]?.series[identity.labels] = nil
    }

    private mutating func open(_ name: String, kind: MetricKind, help: String) throws(Refusal) {
        if let family = families[name] {
            if family.block != nil { throw .reserved }
            if family.kind != kind { throw refused(.conflict, name) }
        } else if meetsHistogram(name, kind) {
            throw refused(.conflict, name)
        } else if families.count >= maximumFamilies {
            throw refused(.limit, name)
        } else {
            families[name] = MetricFamily(kind: kind, help: help)
        }
    }

    private func meetsHistogram(_ name: String, _ kind: MetricKind) -> Bool {
        MetricKind.histogramSuffixes.contains { suffix in
            if kind == .histogram, families[name + suffix] != nil { return true }
            return name.hasSuffix(suffix) && families[String(name.dropLast(suffix.count))]?.kind == .histogram
        }
    }

    private mutating func place(for identity: SeriesIdentity) -> SeriesIdentity {
        guard let series = families[identity.name]?.series, series[identity.labels] == nil, series.count >= maximumSeries else {
            return identity
        }
        count(.droppedSeries, [("metric", identity.name)])
        return SeriesIdentity(name: identity.name, labels: LabelText.overflow)
    }

    private mutating func refused(_ refusal: Refusal, _ name: String) -> Refusal {
        // A name beyond the limit is not repeated as a label: that would only move the growth.
        count(.refusedMetrics, refusal == .limit ? [("reason", "limit")] : [("reason", "conflict"), ("metric", name)])
        return refusal
    }

    private mutating func count(_ description: MetricDescription, _ labels: [(String, String)]) {
        let identity = SeriesIdentity(name: description.name, labels: LabelText.render(labels))
        let known = families[identity.name]?.series[identity.labels] as? CounterCell
        let cell = known ?? CounterCell(identity)
        cell.increment(by: 1 as Int64)
        families[identity.name]?.series[identity.labels] = cell
    }
}
