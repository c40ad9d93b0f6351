import Testing

@testable import Sekkei

struct DurationBucketsTests {
    private func reference(_ nanoseconds: UInt64, _ bounds: [Double]) -> Int {
        bounds.firstIndex { nanoseconds <= UInt64(($0 * 1e9).rounded()) } ?? bounds.count
    }

    @Test(
        arguments: [
            (0, 0), (1, 0), (1_000_000, 0), (1_000_001, 1), (2_500_000, 1), (2_500_001, 2), (5_000_000, 2), (1_000_000_000, 9),
            (1_000_000_001, 10), (10_000_000_000, 12), (10_000_000_001, 13), (.max, 13),
        ] as [(UInt64, Int)])
    func index_whenAtABound_isTheBucketThatIncludesIt(nanoseconds: UInt64, expected: Int) {
        #expect(DurationBuckets(.seconds).index(of: nanoseconds) == expected)
    }

    @Test func index_whenBoundsAndDurationsAreRandom_agreesWithALinearSearch() {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededRandom(seed: seed)
        for _ in 0..<100 {
            let bounds = (0..<Int.random(in: 1...30, using: &random)).map { _ in Double.random(in: 1e-9...100, using: &random) }
            let buckets = HistogramBuckets(bounds)
            let prepared = DurationBuckets(buckets)
            #expect(prepared.count == buckets.bounds.count + 1)
            for _ in 0..<200 {
                let nanoseconds = random.next() >> UInt64.random(in: 20...63, using: &random)
                #expect(prepared.index(of: nanoseconds) == reference(nanoseconds, buckets.bounds), "seed \(seed), \(nanoseconds)")
            }
        }
    }

    @Test func buckets_whenGivenInDisorder_areSortedAndDistinct() {
        #expect(HistogramBuckets([5, 1, 5, 0.5]).bounds == [0.5, 1, 5])
    }

    @Test func labels_whenBoundsAreTheDefault_areShort() {
        let expected = ["0.001", "0.0025", "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "2.5", "5", "10"]
        #expect(DurationBuckets(.seconds).labels == expected)
    }

    @Test func bounds_whenBeyondTheClock_areClamped() {
        let buckets = DurationBuckets(HistogramBuckets([-1, 0, 1e30]))
        #expect(buckets.index(of: 0) == 0)
        #expect(buckets.index(of: 1) == 2)
        #expect(buckets.index(of: .max) == 3)
    }
}
