/// The upper bounds of a histogram's buckets; the bucket without a bound is added by itself.
public struct HistogramBuckets: Sendable, Equatable {
    /// The bounds, ascending, each once.
    public let bounds: [Double]

    /// Creates buckets; order and repetition do not matter.
    /// - Precondition: There are 1 to 200 bounds, all finite: these are constants of the program, and each costs a line per series.
    public init(_ bounds: [Double]) {
        precondition(bounds.allSatisfy(\.isFinite), "a bucket's bound is finite")
        self.bounds = Set(bounds).sorted()
        precondition((1...200).contains(self.bounds.count), "a histogram has 1 to 200 buckets")
    }

    /// 1 ms to 10 s, for durations in seconds.
    public static let seconds = HistogramBuckets([0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10])

    /// 1 to 1,000,000, for sizes and counts.
    public static let values = HistogramBuckets([
        1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000,
    ])
}
