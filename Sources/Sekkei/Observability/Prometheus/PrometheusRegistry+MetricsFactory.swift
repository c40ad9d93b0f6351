public import Metrics

extension PrometheusRegistry: MetricsFactory {
    /// Makes a counter.
    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(label, dimensions, kind: .counter, make: CounterCell.init)
    }

    /// Makes a counter that also takes fractions; it shares its series with ``makeCounter(label:dimensions:)``.
    public func makeFloatingPointCounter(label: String, dimensions: [(String, String)]) -> any FloatingPointCounterHandler {
        series(label, dimensions, kind: .counter, make: CounterCell.init)
    }

    /// Makes a gauge.
    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(label, dimensions, kind: .gauge, make: GaugeCell.init)
    }

    /// Makes a histogram of plain values if the recorder aggregates, else a gauge of the last value.
    public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        guard aggregate else { return series(label, dimensions, kind: .gauge, make: GaugeCell.init) }
        let buckets = buckets(for: label, else: options.valueBuckets)
        return series(label, dimensions, kind: .histogram) { ValueHistogramCell($0, buckets: buckets) }
    }

    /// Makes a histogram of seconds.
    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        let buckets = buckets(for: label, else: options.durationBuckets)
        return series(label, dimensions, kind: .histogram) { TimerCell($0, buckets: buckets) }
    }

    /// Ends the counter's series.
    public func destroyCounter(_ handler: any CounterHandler) {
        destroy(handler)
    }

    /// Ends the counter's series.
    public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {
        destroy(handler)
    }

    /// Ends the gauge's series.
    public func destroyMeter(_ handler: any MeterHandler) {
        destroy(handler)
    }

    /// Ends the recorder's series.
    public func destroyRecorder(_ handler: any RecorderHandler) {
        destroy(handler)
    }

    /// Ends the timer's series.
    public func destroyTimer(_ handler: any TimerHandler) {
        destroy(handler)
    }

    private func destroy(_ handler: AnyObject) {
        guard let series = handler as? any MetricSeries else { return }
        remove(series)
    }
}
