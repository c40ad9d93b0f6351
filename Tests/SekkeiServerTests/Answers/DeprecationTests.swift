import Testing

@_spi(Generated) @testable import Sekkei

@Suite struct DeprecationTests {
    /// v1 is deprecated since 2026-05-01, between the two operations of `/old`.
    @Test(
        arguments: [
            ("GET", "v2/old", ["@1780272000"], []), ("GET", "v1/old", ["@1777593600"], ["Fri, 01 Jan 2027 00:00:00 GMT"]),
            ("DELETE", "v2/old", ["@1772323200"], []), ("DELETE", "v1/old", ["@1772323200"], ["Fri, 01 Jan 2027 00:00:00 GMT"]),
            ("GET", "v2/rows/1", [], []), ("GET", "v1/rows/1", ["@1777593600"], ["Fri, 01 Jan 2027 00:00:00 GMT"]),
            ("GET", "old", ["@1780272000"], []),
            ("GET", "v1/dump", ["@1777593600"], ["Fri, 01 Jan 2027 00:00:00 GMT"]),
        ] as [(String, String, [String], [String])])
    func answer_namesTheEarlierDateOnce(method: String, path: String, deprecation: [String], sunset: [String]) async throws {
        try await withApplication(AnswersAPI()) { server in
            let answer = try await server.connect().request("\(method) /api/\(path) HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(answer.values("deprecation") == deprecation && answer.values("sunset") == sunset)
        }
    }

    @Test func operation_deprecatedWithoutADate_hasNoField() {
        let operation = OperationDescriptor("old", service: "S", .get, "/old", security: .anonymous, deprecated: 0)
        let api = APIDescriptor(
            title: "", version: "", basePath: "", versions: [VersionDescriptor("v1")], defaultVersion: 0, languages: ["en"], schemes: [],
            catalog: [], constraints: [], operations: [operation], resources: [])
        #expect(api.deprecatedBlocks == nil)
    }
}
