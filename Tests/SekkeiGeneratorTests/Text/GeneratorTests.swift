import SekkeiGenerator
import SekkeiSpec
import Testing

struct GeneratorTests {
    let generator = Generator(api: SampleAPI.api)

    @Test func swift_isOneFileForEachSpecFileAndTheFixedOnes() {
        #expect(
            generator.swift().map(\.path) == [
                "api.swift", "services+tasks.swift", "_API.swift", "_Versions.swift", "_OpenAPI.swift", "_Docs.swift", "_Policies.swift",
            ])
    }

    @Test func snapshot_holdsADocumentForEachVersionTheTablesAndTheSwiftFiles() {
        let documents = [
            "openapi/v2.json", "openapi/v2.yaml", "openapi/v1.json", "openapi/v1.yaml", "docs/index.html", "errors.md", "spec.schema.json",
        ]
        #expect(generator.snapshot().map(\.path) == documents + generator.swift().map { "swift/" + $0.path })
    }

    @Test func files_areNeverEmptyAndEndWithALineFeed() {
        for file in generator.snapshot() {
            #expect(file.text.hasSuffix("\n"), "\(file.path)")
        }
    }

    @Test func snapshot_madeTwice_isTheSame() {
        #expect(generator.snapshot() == Generator(api: SampleAPI.api).snapshot())
    }
}
