import Foundation
import SekkeiSpec
import Testing

/// The article about versions shows a spec; it must be one.
struct VersionsArticleTests {
    private static let article = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Sources/Sekkei/Sekkei.docc/Versions.md").standardizedFileURL

    private static func example() throws -> String {
        let parts = try String(contentsOf: article, encoding: .utf8).components(separatedBy: "```yaml\n")
        return try #require(parts.dropFirst().first?.components(separatedBy: "```").first)
    }

    @Test func example_compilesWithoutAWarning() throws {
        let compilation = SpecCompiler.compile([SpecSource(path: "api.yaml", bytes: Array(try Self.example().utf8))])
        #expect(compilation.diagnostics.map(\.message) == [])
        let past = try #require(compilation.api?.api(ofVersion: "v1"))
        let note = try #require(past.types.first { $0.name == "CreateNote" })
        guard case .object(let shape) = note.shape else { return #expect(Bool(false), "CreateNote is an object") }
        #expect(shape.properties.map(\.name) == ["owner", "rank"])
    }
}
