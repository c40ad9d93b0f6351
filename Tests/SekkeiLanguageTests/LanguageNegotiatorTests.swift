import Sekkei
import Testing

struct LanguageNegotiatorTests {
    private func choose(_ value: String?, _ tags: String...) -> String {
        let negotiator = LanguageNegotiator(tags: tags)
        return negotiator.tags[negotiator.index(for: value)]
    }

    @Test(arguments: [
        (nil, "en"), ("", "en"), ("ja", "ja"), ("en", "en"), ("JA", "ja"), ("jA-jp", "ja"), ("ja-JP", "ja"), ("ja-Hira-JP", "ja"),
        ("fr", "en"), ("fr, ja", "ja"), ("fr-CA, ja;q=0.1", "ja"), ("*", "en"), ("jav", "en"), ("j", "en"), ("ja-", "en"),
        ("en;q=0.5, ja", "ja"), ("en;q=0.5,ja;q=0.6", "ja"), ("en;q=0.5,ja;q=0.501", "ja"), ("en;q=0.501,ja;q=0.5", "en"),
        ("ja,en", "ja"), ("en,ja", "en"), ("ja;q=1.000,en;q=1", "ja"), ("ja;q=0.3, *;q=0.2", "ja"), ("ja;q=0.2, *;q=0.3", "en"),
        ("*, ja;q=0.5", "en"), ("*;q=0.5, ja;q=0.5", "en"), ("ja;q=0.5, *;q=0.5", "ja"), ("en;q=0, *", "ja"), ("en;q=0", "en"),
        ("*;q=0", "en"), ("*;q=0, ja", "ja"), ("*;q=0, ja-JP", "ja"), ("ja;q=0, ja-JP", "en"), ("ja-JP;q=0, ja", "ja"),
        ("ja-JP;q=0", "en"), ("en-US,en;q=0.9,ja;q=0.8", "en"), ("ja-JP,ja;q=0.9,en-US;q=0.8,en;q=0.7", "ja"),
        ("en;q=0.4, en-US;q=0.9, ja;q=0.7", "en"), ("en;q=0.000, ja;q=0.001", "ja"),
    ])
    func english_whenJapaneseIsOffered_isChosenByTheCaller(value: String?, expected: String) {
        #expect(choose(value, "en", "ja") == expected)
    }

    @Test(arguments: [
        (" ja ", "ja"), ("ja ; q=1", "ja"), ("ja;\tq=0.9 , en;q=0.1", "ja"), (",,ja", "ja"), ("ja,", "ja"), (", ,", "en"), (",", "en"),
        ("ja;Q=0.5", "ja"), ("ja;q=0.", "en"), ("ja;q=1.", "ja"), ("ja;q=0.9,", "ja"),
    ])
    func value_whenSpacedOrWithEmptyElements_isStillRead(value: String, expected: String) {
        #expect(choose(value, "en", "ja") == expected)
    }

    @Test(arguments: [
        "ja;", "ja;q", "ja;q=", "ja;q=2", "ja;q=1.001", "ja;q=0.1234", "ja;q=-1", "ja;q=.5", "ja;q=0,5", "ja;q =0.5", "ja;q= 0.5",
        "ja;level=1", "ja;q=0.5;x", "ja q=1", "ja en", "ja/en", "ja-", "-ja", "ja--JP", "ja-toolongsubtag", "toolonglanguage, ja",
        "j4", "ja*", "*-JP, ja", "ja_JP", "日本語", "ja\u{0}", "ja, \"", "ja;q=0.5, ;q=1", "ja, en;q=nan", "ja;q=1e0", "ja;q=00.5",
    ])
    func value_whenMalformedAnywhere_countsAsNone(value: String) {
        #expect(choose(value, "en", "ja") == "en")
    }

    @Test(arguments: [
        ("en", "en-GB"), ("en-US", "en-US"), ("en-us", "en-US"), ("pt", "pt-BR"), ("ja", "ja-JP"), ("ja-JP-x-kansai", "ja-JP"),
        ("en-GB;q=0, en", "en-US"), ("en;q=0.9, en-GB;q=0.2", "en-US"), ("en;q=0, en-US", "en-US"), ("en;q=0, *", "ja-JP"),
        ("en-AU", "en-GB"), ("pt-PT, ja", "ja-JP"), ("j", "en-GB"), ("*;q=0.1, pt", "pt-BR"), ("en-GB;q=0.5, *", "ja-JP"),
    ])
    func regional_whenRangeIsWiderOrOther_isMatchedByFilteringOnly(value: String, expected: String) {
        #expect(choose(value, "en-GB", "ja-JP", "en-US", "pt-BR") == expected)
    }

    @Test(arguments: [
        ("zh-Hant-TW", "zh-Hant"), ("zh-Hans", "zh"), ("zh", "zh"), ("zh-Hant", "zh-Hant"), ("zh-TW", "zh"), ("de-CH-1996", "de-CH"),
        ("de-AT", "en"), ("de", "de-CH"), ("zh, zh-Hant", "zh"), ("zh;q=0.5, zh-Hant-HK", "zh-Hant"),
    ])
    func nested_whenSeveralMatchOneRange_takesTheClosest(value: String, expected: String) {
        #expect(choose(value, "en", "zh", "zh-Hant", "de-CH") == expected)
    }

    @Test(arguments: [("ja", "ja-JP"), ("*", "ja-JP-x-long"), ("en", "en")])
    func order_whenMatchesAreEqual_isThatOfTheAPI(value: String, expected: String) {
        let tags = value == "*" ? ["ja-JP-x-long", "en"] : ["en", "ja-JP", "ja-US"]
        let negotiator = LanguageNegotiator(tags: tags)
        #expect(negotiator.tags[negotiator.index(for: value)] == expected)
    }

    @Test func languages_whenThereIsOne_areNotNegotiated() {
        #expect(LanguageNegotiator(tags: ["ja"]).index(for: "en;q=1") == 0)
    }

    @Test func value_whenHostile_isBounded() {
        let longest = String(repeating: "a,", count: 511) + "ja"
        #expect(longest.utf8.count == LanguageNegotiator.maximumLength)
        #expect(choose(longest, "en", "ja") == "ja")
        #expect(choose(longest + " ", "en", "ja") == "en")
        #expect(choose(String(repeating: "ja,", count: 1_000_000), "en", "ja") == "en")
    }

    @Test func value_whenRandom_givesAnIndexInRange() {
        let seed = UInt64.random(in: 0 ... .max)
        var state = seed
        let negotiator = LanguageNegotiator(tags: ["en", "ja", "zh-Hant"])
        let alphabet = Array("aejnzhHt-*,;q=01.9 \t")
        for _ in 0..<20_000 {
            var text = ""
            for _ in 0..<Int(state >> 60) + 1 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(alphabet[Int(state >> 33) % alphabet.count])
            }
            #expect((0..<3).contains(negotiator.index(for: text)), "seed \(seed): \(text)")
        }
    }
}
