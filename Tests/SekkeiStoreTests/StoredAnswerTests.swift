import SekkeiStoreTesting
import Testing

@testable import Sekkei

@Suite struct StoredAnswerTests {
    private static let answers = [
        StoredAnswer.sample(3, size: 1_000),
        StoredAnswer(status: 204, form: .bare, language: "ja", fields: [], bytes: [], cuts: []),
        StoredAnswer(
            status: 409, form: .problem, language: "zh-Hant",
            fields: [.init(name: "Retry-After", value: "5"), .init(name: "X", value: "値")],
            bytes: Array("{}".utf8), cuts: [.init(offset: 0, content: .traceID), .init(offset: 2, content: .requestID)]),
    ]

    @Test(arguments: answers) func answer_encodedAndRead_isTheSame(answer: StoredAnswer) {
        #expect(StoredAnswer(encoded: answer.encoded) == answer)
    }

    @Test(arguments: answers) func bytes_thatAreCut_areRefused(answer: StoredAnswer) {
        let bytes = answer.encoded
        for length in 0..<bytes.count { #expect(StoredAnswer(encoded: Array(bytes.prefix(length))) == nil) }
        #expect(StoredAnswer(encoded: bytes + [0]) == nil)
    }

    @Test func bytes_thatAreDamaged_neverTrap() {
        let seed = UInt64.random(in: .min ... .max)
        var random = TestRandom(seed: seed)
        for _ in 0..<20_000 {
            var bytes = Self.answers[random.next(3)].encoded
            for _ in 0...random.next(4) { bytes[random.next(bytes.count)] = UInt8(random.next(256)) }
            guard let read = StoredAnswer(encoded: bytes) else { continue }
            #expect(read.cuts.allSatisfy { $0.offset <= read.bytes.count }, "seed \(seed)")
        }
    }

    @Test(arguments: [
        ("", ""), ("a=1", "a=1"), ("b=2&a=1", "a=1&b=2"), ("a=2&a=1", "a=2&a=1"), ("a=%41", "a=A"), ("a=x+y", "a=x%20y"),
        ("a=x%20y", "a=x%20y"), ("&a=1&&", "a=1"), ("b&a", "a&b"), ("%61=1", "a=1"), ("a=1%262", "a=1%262"), ("a=%ZZ", "a=%ZZ"),
        ("b=%31&a=2", "a=2&b=1"),
    ])
    func query_written_isTheSameForEqualMeanings(query: String, canonical: String) {
        #expect(CanonicalQuery.text(query[...]) == canonical)
    }

    @Test func parts_ofKeys_areNeverMistakenForOthers() {
        let lists: [[String?]] = [["a", "b"], ["ab"], ["a", nil], ["a", ""], ["a"], ["1:a"], ["a", "-"], [nil, "a"], []]
        let texts = lists.map { list in
            var text = CacheKeyText()
            text.add(list)
            return text.text
        }
        #expect(Set(texts).count == lists.count)
    }

    @Test(
        arguments: [
            ([], false, false, nil), (["no-cache"], true, false, nil), (["no-store"], false, true, nil), (["max-age=0"], false, false, 0),
            (["Max-Age=5, No-Cache"], true, false, 5000), (["max-age=x"], false, false, 0),
            (["max-age=99999999999999999999"], false, false, 0),
            (["max-age=\"7\""], false, false, 7000), (["only-if-cached", "no-transform"], false, false, nil),
        ] as [([String], Bool, Bool, Int?)])
    func directives_ofARequest_areRead(lines: [String], reload: Bool, forbids: Bool, age: Int?) {
        let directives = CacheDirectives(lines)
        #expect(directives.wantsReload == reload && directives.forbidsKeeping == forbids && directives.maximumAge == age)
    }
}
