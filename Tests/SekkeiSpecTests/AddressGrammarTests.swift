import Testing

@testable import SekkeiSpec

@Suite struct AddressGrammarTests {
    @Test(arguments: ["UTC", "GMT", "Asia/Tokyo", "America/Argentina/Buenos_Aires", "Etc/GMT+9", "America/Port-au-Prince", "US/Pacific"])
    func timeZone_ofItsForm_isOne(name: String) {
        #expect(TimeZoneName.isValid(name))
    }

    @Test(arguments: [
        "", "JST", "Tokyo", "Aisa/Tokyo", "Asia/", "Asia//Tokyo", "asia/tokyo", "Asia/To kyo", "Asia/東京", "+09:00", "a/b/c/d",
    ])
    func timeZone_ofAnotherForm_isNone(name: String) {
        #expect(!TimeZoneName.isValid(name))
    }

    @Test(arguments: [("Aisa/Tokyo", "Asia/Tokyo"), ("asia/Tokyo", "Asia/Tokyo"), ("Tokyo", nil), ("Mars/Base", nil)])
    func timeZone_withASlip_hasASuggestion(name: String, expected: String?) {
        #expect(TimeZoneName.suggestion(for: name) == expected)
    }

    @Test(
        arguments: [
            ("*", nil), ("https://a.example.com", nil), ("http://localhost:3000", nil), ("http://127.0.0.1:8080", nil),
            ("https://a.example.com/", DiagnosticCode.invalidOrigin), ("null", .invalidOrigin), ("ftp://a.example.com", .invalidOrigin),
            ("https://a.example.com:99999", .invalidOrigin), ("https://user@a.example.com", .invalidOrigin), ("https://", .invalidOrigin),
            ("https://*.example.com", .invalidOrigin), ("HTTPS://a.example.com", .invalidOrigin),
        ] as [(String, DiagnosticCode?)])
    func origin_ofCORS_isWrittenAsBrowsersSendIt(origin: String, expected: DiagnosticCode?) {
        let text = "sekkei: 1\napi: { title: A, version: 1.0.0, cors: { origins: [\"\(origin)\"] } }\n"
        #expect(Specs.compile(raw: text).diagnostics.map(\.code) == [expected].compactMap { $0 })
    }

    @Test(arguments: ["10m", "1h", "5s"])
    func cors_withMaxAge_countsSeconds(text: String) {
        let api = Specs.compile(raw: "sekkei: 1\napi: { title: A, version: 1.0.0, cors: { origins: \"*\", maxAge: \(text) } }\n").api
        #expect(api?.cors?.maxAge == ["10m": 600, "1h": 3_600, "5s": 5][text])
        #expect(api?.cors?.origins == ["*"])
        #expect(api?.cors?.allowsCredentials == false)
    }
}
