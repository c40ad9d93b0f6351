import Sekkei
import SekkeiJSON
import Testing

@Suite struct TimeOfDayTests {
    @Test(arguments: [
        ("00:00:00", "00:00:00"), ("23:59:59", "23:59:59"), ("17:30:00.5", "17:30:00.500"), ("17:30:00.123", "17:30:00.123"),
        ("17:30:00.1234", "17:30:00.123400"), ("17:30:00.000001", "17:30:00.000001"), ("17:30:00.0000001", "17:30:00.000000100"),
        ("17:30:00.123456789", "17:30:00.123456789"), ("17:30:00.1234567899", "17:30:00.123456789"), ("17:30:00.000", "17:30:00"),
    ])
    func time_whenTextIsRight_isWrittenWithTheFewestDigits(text: String, canonical: String) throws {
        let time = try #require(TimeOfDay(text))
        #expect(time.description == canonical)
        #expect(TimeOfDay(canonical) == time)
        #expect(written { $0.write("x", time) } == "x\"\(canonical)\"")
        #expect(written { $0.write([time]) } == "[\"\(canonical)\"]")
    }

    @Test(arguments: [
        "", "17:30", "17:30:0", "7:30:00", "24:00:00", "23:60:00", "23:59:60", "17:30:00.", "17:30:00Z", "17:30:00+09:00", "17.30.00",
        "173000", " 17:30:00", "17:30:00 ", "-1:30:00", "17:30:00.5x",
    ])
    func time_whenTextIsWrong_isNil(text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test func time_whenFieldsAreOutOfRange_isNil() {
        #expect(TimeOfDay(hour: 24, minute: 0) == nil)
        #expect(TimeOfDay(hour: 0, minute: 60) == nil)
        #expect(TimeOfDay(hour: 0, minute: 0, second: 60) == nil)
        #expect(TimeOfDay(hour: 0, minute: 0, nanosecond: 1_000_000_000) == nil)
        #expect(TimeOfDay(hour: -1, minute: 0) == nil)
    }

    @Test func times_whenCompared_goByTheClock() {
        let texts = ["00:00:00", "00:00:00.000001", "00:00:01", "00:01:00", "01:00:00", "23:59:59.999"]
        #expect(texts.compactMap { TimeOfDay($0) }.shuffled().sorted().map(\.description) == texts)
    }

    @Test func times_whenRandom_readBackTheSame() throws {
        var random = SeededRandom(seed: printedSeed())
        for _ in 0..<20_000 {
            let time = try #require(
                TimeOfDay(
                    hour: .random(in: 0..<24, using: &random), minute: .random(in: 0..<60, using: &random),
                    second: .random(in: 0..<60, using: &random), nanosecond: .random(in: 0..<1_000_000_000, using: &random)))
            #expect(TimeOfDay(time.description) == time)
        }
    }
}
