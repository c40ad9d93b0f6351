import Testing

@testable import Sekkei

@Suite struct EntityTagTests {
    private static let strong = EntityTag(opaque: "a")
    private static let weak = EntityTag(isWeak: true, opaque: "a")

    @Test(arguments: [
        ([#""a""#], EntityTagList.tags([strong])), ([#"W/"a""#], .tags([weak])), ([#"  "a"  "#], .tags([strong])),
        ([#""a", W/"a""#], .tags([strong, weak])), ([#""a","#, #""""#], .tags([strong, EntityTag(opaque: "")])),
        ([#",, "a" ,"#], .tags([strong])), ([#""a,b\c""#], .tags([EntityTag(opaque: #"a,b\c"#)])),
        ([#""é""#], .tags([EntityTag(opaque: "é")])),
        (["*"], .any), ([" * "], .any), (["*, *"], .malformed), ([#"*, "a""#], .malformed), ([#""a", *"#], .malformed),
        ([""], .malformed), ([","], .malformed), (["a"], .malformed), ([#""a"#], .malformed), ([#"w/"a""#], .malformed),
        ([#"W/ "a""#], .malformed), ([#""a" "b""#], .malformed), (["\"a b\""], .malformed), (["\"a\u{7F}\""], .malformed),
    ])
    func field_isRead(lines: [String], expected: EntityTagList) {
        #expect(EntityTagList(lines) == expected)
    }

    @Test func field_thatIsMissing_isNoList() {
        #expect(EntityTagList([]) == nil)
    }

    /// The table of RFC 9110, section 8.8.3.2.
    @Test(arguments: [
        (EntityTag(isWeak: true, opaque: "1"), EntityTag(isWeak: true, opaque: "1"), false, true),
        (EntityTag(isWeak: true, opaque: "1"), EntityTag(isWeak: true, opaque: "2"), false, false),
        (EntityTag(isWeak: true, opaque: "1"), EntityTag(opaque: "1"), false, true),
        (EntityTag(opaque: "1"), EntityTag(opaque: "1"), true, true),
    ])
    func tags_areCompared(one: EntityTag, other: EntityTag, strongly: Bool, weakly: Bool) {
        #expect(one.matchesStrongly(other) == strongly && other.matchesStrongly(one) == strongly)
        #expect(one.matchesWeakly(other) == weakly && other.matchesWeakly(one) == weakly)
    }

    @Test(
        arguments: [
            ("7-v2-en", 7), ("7-v1-ja", 7), ("0-v2-en", 0), ("-3-v2-en", -3), ("9223372036854775807-v2-en", Int64.max),
            ("9223372036854775808-v2-en", nil), ("07-v2-en", nil), ("-0-v2-en", nil), ("+7-v2-en", nil), ("7-v3-en", nil), ("7-v2-de", nil),
            ("7-v2", nil), ("7", nil), ("", nil), ("-v2-en", nil), ("7v2-en", nil), ("7-v2-en ", nil), ("x", nil), ("٧-v2-en", nil),
        ] as [(String, Int64?)])
    func version_isReadOffATag(opaque: String, version: Int64?) {
        #expect(RowTag.version(in: EntityTag(opaque: opaque), of: AnswersAPI.descriptor) == version)
    }

    @Test func noise_isRead() {
        let seed = UInt64.random(in: .min ... .max)
        print("EntityTagList seed \(seed)")
        var noise = Noise(seed: seed)
        let alphabet = Array(#"W/"*,ab \"#)
        for _ in 0..<5000 {
            let value = String((0..<Int.random(in: 0..<14, using: &noise)).map { _ in alphabet.randomElement(using: &noise) ?? "a" })
            guard case .tags(let tags)? = EntityTagList([value]) else { continue }
            #expect(EntityTagList([tags.map(\.text).joined(separator: ", ")]) == .tags(tags), "\(value)")
        }
    }
}
