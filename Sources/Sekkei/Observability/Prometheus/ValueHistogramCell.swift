import Metrics

/// An aggregating recorder's one series: a histogram of plain values.
final class ValueHistogramCell: RecorderHandler, MetricSeries {
    let identity: SeriesIdentity
    private let bounds: [Double]
    private let counts: AtomicArray
    private let sum = AtomicDouble()

    init(_ identity: SeriesIdentity, buckets: HistogramBuckets) {
        self.identity = identity
        bounds = buckets.bounds
        counts = AtomicArray(count: bounds.count + 1)
    }

    func record(_ value: Int64) {
        record(Double(value))
    }

    /// Ignores NaN and infinities: one of them would spoil the sum for good.
    func record(_ value: Double) {
        guard value.isFinite else { return }
        counts.add(1, at: bucket(of: value))
        sum.add(value)
    }

    private func bucket(of value: Double) -> Int {
        var low = 0
        var high = bounds.count
        while low < high {
            let middle = (low + high) / 2
            if bounds[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func write(to writer: inout ExpositionWriter) {
        var total: UInt64 = 0
        for (index, bound) in bounds.enumerated() {
            total &+= counts.load(at: index)
            writer.bucket(identity.name, labels: identity.labels, bound: ExpositionWriter.text(of: bound), count: total)
        }
        total &+= counts.load(at: bounds.count)
        writer.bucketEnd(identity.name, labels: identity.labels, sum: sum.value, count: total)
    }
}
