import Testing

@testable import SekkeiSpec

@Suite struct ValueGrammarTests {
    @Test(arguments: ["2026-06-01", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
    func date_thatExists_isValid(text: String) {
        #expect(CalendarDate.isValid(text))
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-01", "2026-01-00", "2026-1-1", "26-01-01", "", "2026/01/01",
    ])
    func date_thatDoesNotExist_isInvalid(text: String) {
        #expect(!CalendarDate.isValid(text))
    }

    @Test(arguments: ["en", "ja", "pt-BR", "zh-Hant-TW", "es-419", "deu", "de-CH-1996", "en-x-own"])
    func languageTag_ofBCP47_isValid(tag: String) {
        #expect(LanguageTag.isValid(tag))
    }

    @Test(arguments: ["", "e", "english", "en_US", "en-", "-en", "12", "en--US", "日本"])
    func languageTag_ofAnythingElse_isInvalid(tag: String) {
        #expect(!LanguageTag.isValid(tag))
    }

    @Test(arguments: [
        ("2026-06-01T09:30:00Z", Scalar.dateTime), ("2026-06-01t09:30:00.123+09:00", .dateTime), ("09:30:00", .time), ("23:59:60Z", .time),
        ("123e4567-e89b-12d3-a456-426614174000", .uuid), ("a@example.com", .email), ("https://example.com/a?b#c", .uri),
        ("urn:isbn:0451450523", .uri), ("api.example.com", .hostname), ("127.0.0.1", .ipv4), ("::1", .ipv6), ("2026-06-01", .date),
        ("", .string),
    ])
    func scalar_ofItsForm_isRead(text: String, scalar: Scalar) {
        #expect(ScalarGrammar.literal(text, scalar, isPlain: true) == .string(text))
    }

    @Test(arguments: [
        ("2026-06-01", Scalar.dateTime), ("2026-06-01T09:30:00", .dateTime), ("24:00:00", .time), ("123e4567", .uuid), ("a@", .email),
        ("no scheme", .uri), ("-a.example", .hostname), ("1.2.3", .ipv4), ("1.2.3.256", .ipv4), ("01.2.3.4", .ipv4), ("zz", .ipv6),
        ("yes", .boolean), ("True", .boolean), ("2147483648", .int32), ("1.5", .int64),
    ])
    func scalar_ofAnotherForm_isRefused(text: String, scalar: Scalar) {
        #expect(ScalarGrammar.literal(text, scalar, isPlain: true) == nil)
    }

    @Test(arguments: [Scalar.boolean, .int32, .int64, .number])
    func scalar_inQuotes_isNoNumberOrBoolean(scalar: Scalar) {
        let text = scalar == .boolean ? "true" : "5"
        #expect(ScalarGrammar.literal(text, scalar, isPlain: false) == nil)
        #expect(ScalarGrammar.literal(text, scalar, isPlain: true) != nil)
    }

    @Test(arguments: ["/", "/a", "/a/{b_c}/d-e", "/v1.0/~x"])
    func path_ofSegments_reads(text: String) throws {
        #expect(PathTemplate(segments: try PathParser.parse(text)).text == text)
    }

    @Test(arguments: [
        ("", 0..<0), ("a", 0..<1), ("/a/", 3..<4), ("/a//b", 3..<4), ("/{}", 1..<3), ("/ab/{x", 4..<6), ("/ä", 1..<2), ("/a%20b", 1..<6),
    ])
    func path_ofAnythingElse_isRefusedWithItsPlace(text: String, range: Range<Int>) {
        #expect { try PathParser.parse(text) } throws: { ($0 as? PathParser.Fault)?.range == range }
    }
}
