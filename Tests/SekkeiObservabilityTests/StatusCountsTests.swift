import Testing

@testable import Sekkei

struct StatusCountsTests {
    private func read(_ counts: borrowing StatusCounts, row: Int) -> [String] {
        var lines: [String] = []
        counts.forEach(row: row) { status, count in lines.append("\(status.map(String.init) ?? "other")=\(count)") }
        return lines
    }

    @Test func counts_whenNew_areEmpty() {
        let counts = StatusCounts(rows: 2)
        #expect(read(counts, row: 0) == [])
        #expect(read(counts, row: 1) == [])
    }

    @Test func counts_whenIncremented_areReadInOrderWithOthersLast() {
        let counts = StatusCounts(rows: 1)
        for status in [599, 7, 200, 100, 404, 200, 600] { counts.increment(row: 0, status: status) }
        #expect(read(counts, row: 0) == ["100=1", "200=2", "404=1", "599=1", "other=2"])
    }

    @Test func counts_whenRowsAreNeighbours_doNotMix() {
        let counts = StatusCounts(rows: 3)
        counts.increment(row: 0, status: 599)
        counts.increment(row: 1, status: 100)
        counts.increment(row: 2, status: -5)
        #expect(read(counts, row: 0) == ["599=1"])
        #expect(read(counts, row: 1) == ["100=1"])
        #expect(read(counts, row: 2) == ["other=1"])
    }

    @Test func counts_whenRandom_agreeWithADictionary() {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededRandom(seed: seed)
        let counts = StatusCounts(rows: 5)
        var expected: [[Int: Int]] = Array(repeating: [:], count: 5)
        for _ in 0..<20_000 {
            let row = Int.random(in: 0..<5, using: &random)
            let status = Int.random(in: 50..<650, using: &random)
            counts.increment(row: row, status: status)
            expected[row][(100..<600).contains(status) ? status : 1_000, default: 0] += 1
        }
        for row in 0..<5 {
            let lines = expected[row].sorted { $0.key < $1.key }.map { "\($0.key == 1_000 ? "other" : "\($0.key)")=\($0.value)" }
            #expect(read(counts, row: row) == lines, "seed \(seed)")
        }
    }

    @Test func histograms_whenRowsAreNeighbours_doNotMix() {
        let histograms = DurationHistograms(rows: 3, buckets: DurationBuckets(HistogramBuckets([0.001, 1])))
        histograms.record(row: 1, nanoseconds: .max)
        let emptiness = (histograms.isEmpty(row: 0), histograms.isEmpty(row: 1), histograms.isEmpty(row: 2))
        #expect(emptiness == (true, false, true))
        var writer = ExpositionWriter()
        histograms.write(row: 1, name: "d", labels: #"a="b""#, to: &writer)
        #expect(
            String(decoding: writer.bytes, as: UTF8.self) == """
                d_bucket{a="b",le="0.001"} 0
                d_bucket{a="b",le="1"} 0
                d_bucket{a="b",le="+Inf"} 1
                d_sum{a="b"} 18446744073.709553
                d_count{a="b"} 1

                """)
    }
}
