/// One series of a metric: the lines that share one set of labels.
protocol MetricSeries: AnyObject, Sendable {
    var identity: SeriesIdentity { get }

    /// Writes the series' lines, or nothing where there is no value now.
    func write(to writer: inout ExpositionWriter)
}
