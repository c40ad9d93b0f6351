import Testing

@testable import SekkeiPolicy

/// Texts that are meant to cost much: refused by a limit, never by a crash.
@Suite struct HostileTextTests {
    private func kinds(_ text: String, limits: PolicyLimits = PolicyLimits()) -> [PolicyDiagnostic.Kind] {
        PolicyParser.parse(text, limits: limits).diagnostics.map(\.kind)
    }

    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test func parentheses_whenThereIsAMegabyteOfThem_areRefusedUnread() {
        #expect(kinds(repeated("(", 1_000_000)) == [.textTooLong(bytes: 1_000_000, limit: 16_384)])
        #expect(kinds(repeated(")", 1_000_000)) == [.textTooLong(bytes: 1_000_000, limit: 16_384)])
    }

    @Test func parentheses_whenOneTooMany_areRefusedAtTheirPlace() {
        #expect(kinds(repeated("(", 32) + "a" + repeated(")", 32)) == [])
        let outcome = PolicyParser.parse(repeated("(", 33) + "a" + repeated(")", 33))
        #expect(outcome.diagnostics.map(\.description) == ["1:33: parentheses and NOT are nested more than 32 deep"])
        #expect(kinds(repeated("(", 4_000)) == [.nestedTooDeeply(limit: 32)])
        #expect(kinds(repeated("(", 10_000)) == [.tooManyTokens(limit: 4_096)])
    }

    @Test func negation_whenRepeatedBeyondTheLimit_isRefused() {
        #expect(kinds(repeated("NOT ", 32) + "a") == [])
        #expect(kinds(repeated("NOT ", 33) + "a") == [.nestedTooDeeply(limit: 32)])
        #expect(kinds(repeated("!", 4_000) + "a") == [.nestedTooDeeply(limit: 32)])
        #expect(kinds(repeated("NOT ", 100_000) + "a") == [.textTooLong(bytes: 400_001, limit: 16_384)])
        var wide = PolicyLimits()
        wide.length = 10_000_000
        wide.tokens = 10_000_000
        #expect(kinds(repeated("NOT ", 100_000) + "a", limits: wide) == [.nestedTooDeeply(limit: 32)])
        #expect(kinds(repeated("(", 1_000_000), limits: wide) == [.nestedTooDeeply(limit: 32)])
    }

    @Test func unclosedAndUnopened_whenMany_endAtTheLimitOfFaults() {
        #expect(kinds(repeated("a ) ", 1_000)).count == 20)
        #expect(kinds(repeated("#", 10_000)).count == 20)
        #expect(kinds("a == '" + repeated("\u{1}", 10_000) + "'").count == 20)
        #expect(kinds(repeated("a b AND ", 500)).count == 20)
        #expect(kinds(repeated("a < b < c AND ", 250)).count == 20)
    }

    @Test func names_whenLongOrDeep_areCutAndRefused() {
        let long = repeated("n", 16_000)
        let found = CheckedPolicy.compile(long, against: Sample.schema).diagnostics
        #expect(found.count == 1 && found[0].message.utf8.count < 200)
        #expect(kinds(repeated("a.", 15) + "a") == [])
        #expect(kinds(repeated("a.", 16) + "a") == [.pathTooLong(limit: 16)])
        #expect(kinds(repeated("a.", 2_000) + "a") == [.pathTooLong(limit: 16)])
        let text = CheckedPolicy.compile("user.id == '\(repeated("é", 8_000))'", against: Sample.schema).diagnostics
        #expect(text.count == 1 && text[0].message.utf8.count < 300)
    }

    @Test func chains_whenLongButFlat_areReadAndEvaluated() throws {
        let text = Array(repeating: "user.id == 1", count: 680).joined(separator: " OR ")
        let policy = try CheckedPolicy.sample(text)
        #expect(policy.attributes.count == 1)
        #expect(policy.truth(in: SampleContext(["user.id": .integer(2)])) == .false)
        #expect(policy.decision(in: SampleContext(["user.id": .integer(2)])).reasons.count == 680)
    }

    @Test func everyByte_whenItStandsAlone_isHandled() {
        for value in UInt32(0)...0x17F {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for text in ["\(scalar)", "a \(scalar) b", "a == '\(scalar)'", "a.\(scalar)"] {
                let outcome = PolicyParser.parse(text)
                #expect(outcome.expression != nil || !outcome.diagnostics.isEmpty)
            }
        }
    }

    @Test func randomTokens_whenParsed_eitherMakeATreeOrAFault() {
        let run = RandomRun("random tokens")
        var generator = run.generator
        let words = [
            "a", "user", ".", "id", "AND", "OR", "NOT", "IN", "(", ")", "[", "]", ",", "==", "<", "'x'", "3", "-1.5", "null", "true", "#",
            "=",
            "'", "&&", "!",
        ]
        for _ in 0..<run.count {
            let text = (0..<Int.random(in: 1...12, using: &generator)).map { _ in words.randomElement(using: &generator)! }
                .joined(separator: " ")
            let outcome = PolicyParser.parse(text)
            guard let expression = outcome.expression else {
                #expect(!outcome.diagnostics.isEmpty, "\(text)")
                continue
            }
            #expect(PolicyParser.parse(expression.description).expression?.shape == expression.shape, "\(text)")
        }
    }
}
