/// Buckets for durations, prepared so that the bucket of a duration is found in a step or two.
struct DurationBuckets: Sendable {
    /// The bounds as they stand in `le`, without the last.
    let labels: [String]
    /// In nanoseconds, closed by `UInt64.max` for the bucket without a bound.
    private let bounds: [UInt64]
    /// By the number of significant bits of a duration: the first bucket that can hold it.
    private let firstByWidth: [Int]

    /// - Parameter buckets: In seconds. Negative bounds become zero.
    init(_ buckets: HistogramBuckets) {
        let nanoseconds = buckets.bounds.map { UInt64(min(max(($0 * 1e9).rounded(), 0), 0x1p63)) }
        labels = buckets.bounds.map(ExpositionWriter.text(of:))
        bounds = nanoseconds + [.max]
        firstByWidth = (0...64).map { width in
            let smallest: UInt64 = width == 0 ? 0 : 1 << UInt64(width - 1)
            return nanoseconds.firstIndex { $0 >= smallest } ?? nanoseconds.count
        }
    }

    /// The number of buckets, the one without a bound included.
    var count: Int { bounds.count }

    /// Common bounds lie about an octave apart, so the loop seldom turns twice.
    @inline(__always)
    func index(of nanoseconds: UInt64) -> Int {
        var index = firstByWidth[64 - nanoseconds.leadingZeroBitCount]
        while nanoseconds > bounds[index] { index += 1 }
        return index
    }
}
