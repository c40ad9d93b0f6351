import Testing

@testable import Sekkei

struct ExpositionWriterTests {
    @Test(
        arguments: [
            (0.0, "0"), (-0.0, "0"), (1, "1"), (-3, "-3"), (0.001, "0.001"), (2.5, "2.5"), (1e15, "1000000000000000"), (1e300, "1e+300"),
            (.infinity, "+Inf"), (-.infinity, "-Inf"), (.nan, "NaN"),
        ] as [(Double, String)])
    func number_whenWritten_isShortAndReadable(value: Double, expected: String) {
        #expect(ExpositionWriter.text(of: value) == expected)
    }

    @Test(arguments: [0, 7, 10, 18_446_744_073_709_551_615] as [UInt64])
    func count_whenWritten_isExact(value: UInt64) {
        var writer = ExpositionWriter()
        writer.sample("a", labels: "", value: value)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "a \(value)\n")
    }

    @Test func family_whenNothingIsWritten_hasNoHead() {
        var writer = ExpositionWriter()
        writer.family("a", kind: .gauge, help: "h") { _ in }
        writer.family("b", kind: .gauge, help: "two\nlines") { $0.sample("b", labels: #"x="1""#, value: 1.5) }
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "# HELP b two\\nlines\n# TYPE b gauge\nb{x=\"1\"} 1.5\n")
    }

    @Test func numbers_whenRandom_readBackAsTheSame() throws {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededRandom(seed: seed)
        for _ in 0..<2_000 {
            let value = Double(bitPattern: random.next())
            guard value.isFinite else { continue }
            #expect(Double(ExpositionWriter.text(of: value)) == value, "seed \(seed)")
        }
    }
}
