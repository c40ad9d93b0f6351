/// Histograms of durations, one per row, in one block of memory.
///
/// A row holds a count per bucket and the sum in nanoseconds. The total is not kept but added up on reading, so that it can
/// never disagree with the buckets.
struct DurationHistograms: ~Copyable, Sendable {
    private let buckets: DurationBuckets
    private let cells: AtomicArray
    private let stride: Int

    init(rows: Int, buckets: DurationBuckets) {
        self.buckets = buckets
        stride = buckets.count + 1
        cells = AtomicArray(count: rows * stride)
    }

    @inline(__always)
    func record(row: Int, nanoseconds: UInt64) {
        let start = row * stride
        cells.add(1, at: start + buckets.index(of: nanoseconds))
        cells.add(nanoseconds, at: start + stride - 1)
    }

    func isEmpty(row: Int) -> Bool {
        (0..<buckets.count).allSatisfy { cells.load(at: row * stride + $0) == 0 }
    }

    func write(row: Int, name: String, labels: String, to writer: inout ExpositionWriter) {
        let start = row * stride
        let sum = Double(cells.load(at: start + stride - 1)) / 1e9
        var total: UInt64 = 0
        for (index, bound) in buckets.labels.enumerated() {
            total &+= cells.load(at: start + index)
            writer.bucket(name, labels: labels, bound: bound, count: total)
        }
        total &+= cells.load(at: start + buckets.labels.count)
        writer.bucketEnd(name, labels: labels, sum: sum, count: total)
    }
}
