import Sekkei
import SekkeiJSON
import Testing

@Suite struct DurationTests {
    @Test(
        arguments: [
            ("PT0S", .zero, "PT0S"), ("-PT0S", .zero, "PT0S"), ("P0D", .zero, "PT0S"), ("P0W", .zero, "PT0S"),
            ("PT1H30M", .seconds(5400), "PT1H30M"), ("PT90M", .seconds(5400), "PT1H30M"), ("P1DT2H", .seconds(93_600), "P1DT2H"),
            ("P2W", .seconds(1_209_600), "P14D"), ("-PT5S", .seconds(-5), "-PT5S"), ("PT36H", .seconds(129_600), "P1DT12H"),
            ("PT0.5S", .milliseconds(500), "PT0.5S"), ("PT1.000000001S", .nanoseconds(1_000_000_001), "PT1.000000001S"),
            ("-P1DT1H1M1.25S", .milliseconds(-90_061_250), "-P1DT1H1M1.25S"), ("PT007S", .seconds(7), "PT7S"),
            ("PT1H1S", .seconds(3601), "PT1H1S"), ("P1DT1S", .seconds(86_401), "P1DT1S"), ("PT1.100S", .milliseconds(1100), "PT1.1S"),
            ("PT9223372036.854775807S", .nanoseconds(Int64.max), "P106751DT23H47M16.854775807S"),
            ("-PT9223372036.854775808S", .nanoseconds(Int64.min), "-P106751DT23H47M16.854775808S"),
        ] as [(String, Duration, String)])
    func text_thatIsRight_isTheDuration(text: String, duration: Duration, canonical: String) {
        #expect(DurationText.parse(text) == duration)
        #expect(DurationText.string(duration) == canonical)
        #expect(written { $0.write("x", duration) } == "x\"\(canonical)\"")
    }

    @Test(arguments: [
        "", "P", "PT", "-P", "T1H", "1H", "P1", "PT1", "P1DT", "PT1H2", "P1Y", "P1M", "P1Y2M", "PT1D", "P1H", "P1W2D", "P1W1DT1H", "P1D1W",
        "PT1S1M", "PT1M1H",
        "PT1H1H", "PT1.5H", "PT1.5M", "P1.5D", "PT.5S", "PT1.S", "PT1.0000000001S", "PT1,5S", "pt1h", "PT1h", "+PT1S", "--PT1S", "PT-1S",
        "P-1D",
        " PT1S", "PT1S ", "PT 1S", "PTS", "P1DT1D", "PT1H\u{0}", "PT１S", "P1S", "1 hour", "PT9223372036.854775808S", "P106752D",
        "-PT9223372036.854775809S", "P99999999999999999999999D", "PT9223372036S1M", "PT2562048H", "P15251W",
    ])
    func text_thatIsWrong_isNil(text: String) {
        #expect(DurationText.parse(text) == nil)
    }

    @Test func durations_beyondWhatIsRead_areWrittenInFull() {
        #expect(DurationText.string(.seconds(Int64.max)) == "P106751991167300DT15H30M7S")
        #expect(DurationText.string(.seconds(Int64.min)) == "-P106751991167300DT15H30M8S")
        #expect(DurationText.string(Duration(secondsComponent: 0, attosecondsComponent: 999_999_999)) == "PT0S")
        #expect(DurationText.string(Duration(secondsComponent: 0, attosecondsComponent: -999_999_999)) == "PT0S")
        #expect(DurationText.string(Duration(secondsComponent: 0, attosecondsComponent: -1_000_000_000)) == "-PT0.000000001S")
    }

    @Test func durations_atRandom_readBackTheSame() {
        var random = SeededRandom(seed: printedSeed())
        for _ in 0..<10_000 {
            let nanoseconds = Int64(truncatingIfNeeded: random.next()) >> Int64.random(in: 0...62, using: &random)
            let duration = Duration.nanoseconds(nanoseconds)
            #expect(DurationText.parse(DurationText.string(duration)) == duration)
        }
    }

    @Test func texts_whenMutated_areWrongOrReadBackTheSame() {
        var random = SeededRandom(seed: printedSeed())
        let alphabet = Array("PTWDHMSY0123456789.-, ")
        for _ in 0..<20_000 {
            var text = Array("-P12DT3H45M6.789S")
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place = Int.random(in: 0..<text.count, using: &random)
                if Bool.random(using: &random) {
                    text.remove(at: place)
                } else {
                    text[place] = alphabet.randomElement(using: &random) ?? "P"
                }
            }
            guard let duration = DurationText.parse(String(text)) else { continue }
            #expect(DurationText.parse(DurationText.string(duration)) == duration, "\(String(text))")
        }
    }
}
