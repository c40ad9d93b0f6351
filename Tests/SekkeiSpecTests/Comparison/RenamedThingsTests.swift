import SekkeiSpec
import Testing

/// Names that callers do not see, and orders that they do.
struct RenamedThingsTests {
    private static func spec(errors: String, used: String, path: String = "/{year}/{month}", caller: String = "id: int64") -> String {
        let parameters = path.split(separator: "/").map { "\($0.dropFirst().dropLast()): int32" }.joined(separator: ", ")
        return Compared.head + """
            auth:
              bearer: { scheme: bearer }
              user: { properties: { \(caller) } }
            types: { Rank: { enum: [low, high] }, Grade: { enum: [low] } }
            errors: { \(errors) }
            services:
              Reports:
                operations:
                  getReport: { http: "GET \(path)", summary: Get, auth: [bearer], path: { \(parameters) }, errors: [\(used)], returns: Rank }

            """
    }

    private static func error(_ name: String, _ code: String, details: String = "id: int64") -> String {
        "\(name): { code: \(code), status: 409, details: { \(details) }, message: { en: No., ja: No. } }"
    }

    private static let base = spec(errors: error("BIZ_CLOSED", "BIZ010"), used: "BIZ_CLOSED")

    @Test func error_ofAnotherNameAndTheSameCode_isTheSame() throws {
        let new = Self.spec(errors: Self.error("BIZ_SHUT", "BIZ010"), used: "BIZ_SHUT")
        #expect(try Compared.texts(Self.base, new) == ["error-renamed safe response"])
    }

    @Test func error_ofAnotherName_isComparedByItsDetails() throws {
        let new = Self.spec(errors: Self.error("BIZ_SHUT", "BIZ010", details: "id: string"), used: "BIZ_SHUT")
        #expect(try Compared.texts(Self.base, new) == ["error-renamed safe response", "type-changed breaking response"])
    }

    @Test func error_ofAnotherCode_isAnother() throws {
        let new = Self.spec(errors: Self.error("BIZ_SHUT", "BIZ011"), used: "BIZ_SHUT")
        #expect(try Compared.texts(Self.base, new) == ["operation-error-added risky response", "operation-error-removed safe response"])
    }

    @Test func pathParameters_thatChangePlaces_break() throws {
        let new = Self.spec(errors: Self.error("BIZ_CLOSED", "BIZ010"), used: "BIZ_CLOSED", path: "/{month}/{year}")
        #expect(try Compared.texts(Self.base, new) == ["path-parameters-reordered breaking request"])
    }

    @Test(arguments: [
        ("id: int64", "id: int64, team: string", ["field-added-required risky request"]),
        ("id: int64", "id: int64, \"team?\": string", []), ("id: int64, team: string", "id: int64", []),
        ("id: int64, rank: Rank", "id: int64, rank: Grade", ["enum-value-removed risky request"]),
        ("id: int64, \"team?\": string", "id: int64, team: string", ["field-became-required risky request"]),
    ])
    func caller_whoNeedsMore_isRisky(old: String, new: String, expected: [String]) throws {
        let error = Self.error("BIZ_CLOSED", "BIZ010")
        let (before, after) = (
            Self.spec(errors: error, used: "BIZ_CLOSED", caller: old), Self.spec(errors: error, used: "BIZ_CLOSED", caller: new)
        )
        #expect(try Compared.texts(before, after).filter { !$0.contains(" safe ") } == expected)
    }
}
