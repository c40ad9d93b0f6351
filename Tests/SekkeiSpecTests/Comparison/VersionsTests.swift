import SekkeiSpec
import Testing

/// What concerns versions as such, and which of them bind.
struct VersionsTests {
    private static func spec(_ versions: String, languages: String = "[en]", field: String = "id: int64") -> String {
        """
        sekkei: 1
        api: { title: Shop, version: 1.0.0, languages: \(languages) }
        versions: { \(versions) }
        types: { Thing: { properties: { \(field) } } }
        services: { Things: { operations: { getThing: { http: GET /, summary: Get, auth: none, returns: Thing } } } }

        """
    }

    private static let current = "v2: { current: true, released: 2024-01-01 }"

    @Test(arguments: [
        ("v1: { released: 2020-01-01 }", "", ["version-removed breaking both"]),
        ("v1: { released: 2020-01-01, sunset: 2026-05-31 }", "", ["version-removed safe both"]),
        ("v1: { released: 2020-01-01, sunset: 2026-06-02 }", "", ["version-removed breaking both"]),
        ("v1: { released: 2020-01-01 }", "v1: { released: 2020-01-01, sunset: 2027-01-01 }", ["sunset-added risky both"]),
        ("v1: { released: 2020-01-01 }", "v1: { released: 2020-01-01, sunset: 2026-01-01 }", ["sunset-passed breaking both"]),
        (
            "v1: { released: 2020-01-01, sunset: 2027-01-01 }", "v1: { released: 2020-01-01, sunset: 2026-12-01 }",
            ["sunset-moved-earlier breaking both"]
        ),
        (
            "v1: { released: 2020-01-01, sunset: 2027-01-01 }", "v1: { released: 2020-01-01, sunset: 2028-01-01 }",
            ["sunset-moved-later safe both"]
        ),
        ("v1: { released: 2020-01-01, sunset: 2027-01-01 }", "v1: { released: 2020-01-01 }", ["sunset-removed safe both"]),
        ("v1: { released: 2020-01-01 }", "v1: { released: 2020-01-01, deprecated: 2026-01-01 }", ["version-deprecation-changed safe both"]),
        ("", "v1: { released: 2020-01-01 }", ["version-added safe both"]),
    ])
    func pastVersion_thatDiffers_isTold(old: String, new: String, expected: [String]) throws {
        let (a, b) = (Self.spec("\(Self.current), \(old)"), Self.spec("\(Self.current), \(new)"))
        #expect(try Compared.texts(a, b) == expected)
    }

    @Test(arguments: [
        ("v1: { current: true, released: 2020-01-01 }", "v1: { current: true, released: 2099-01-01 }"),
        ("v1: { current: true }", "default: v1, v2: { current: true, released: 2026-01-01 }, v1: {}"),
    ])
    func version_thatCountsAsReleasedNoLonger_isRisky(old: String, new: String) throws {
        #expect(try Compared.texts(Self.spec(old), Self.spec(new)).contains("release-withdrawn risky both"))
    }

    @Test func defaultVersion_thatMoves_breaks() throws {
        let past = "v1: { released: 2020-01-01 }"
        let (a, b) = (Self.spec("\(Self.current), \(past), default: v1"), Self.spec("\(Self.current), \(past)"))
        #expect(try Compared.texts(a, b) == ["default-version-changed breaking both"])
    }

    @Test func language_thatIsGone_breaks() throws {
        let (a, b) = (Self.spec(Self.current, languages: "[en, ja]"), Self.spec(Self.current))
        let texts = ["documentation-changed safe both", "error-message-changed safe both"]
        #expect(try Compared.texts(a, b) == texts + ["language-removed breaking both"])
        #expect(try Compared.texts(b, a) == texts + ["language-added safe both"])
        let other = Self.spec(Self.current, languages: "[ja, en]")
        #expect(try Compared.texts(a, other).contains("fallback-language-changed risky both"))
    }

    @Test(arguments: [
        ("v1: { current: true, released: 2026-06-02 }", false), ("v1: { current: true, released: 2026-06-01 }", true),
        ("v1: { current: true }", true),
    ])
    func version_isReleasedByItsDate(versions: String, isBinding: Bool) throws {
        let (a, b) = (Self.spec(versions), Self.spec(versions, field: "id: string"))
        let comparison = try Compared.comparison(a, b)
        #expect(comparison.releasedVersions == (isBinding ? ["v1"] : []))
        #expect((comparison.worst == .breaking) == isBinding)
        #expect(comparison.information.map(\.difference.kind) == (isBinding ? [] : [.typeChanged]))
    }

    @Test func route_thatANewOneTakes_isTold() throws {
        func spec(_ type: String, _ more: String) -> String {
            Compared.head + """
                services:
                  Things:
                    path: /things
                    operations:
                      getThing: { http: "GET /{key}", summary: Get, auth: none, path: { key: \(type) }, returns: string }
                \(more)

                """
        }
        let more = "      latest: { http: GET /latest, summary: Get, auth: none, returns: string }"
        func texts(_ type: String) throws -> [String] { try Compared.texts(spec(type, ""), spec(type, more)) }
        #expect(try texts("int64") == ["operation-added safe request"])
        #expect(try texts("string") == ["operation-added safe request", "route-shadowed risky request"])
        #expect(try texts("{ type: string, maxLength: 3 }") == ["operation-added safe request"])
        #expect(
            try texts("{ type: string, enum: [first, latest] }") == ["operation-added safe request", "route-shadowed breaking request"])
    }
}
