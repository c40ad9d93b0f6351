import Foundation
import SekkeiGenerator
import SekkeiSpec
import Testing

/// Each folder of `Fixtures/OpenAPI` holds a spec and the documents that it must become.
///
/// `RECORD_FIXTURES=1` writes them anew, and fails: no run blesses its own output.
struct SnapshotFixtureTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/OpenAPI")
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1"

    static var fixtures: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).sorted()
    }

    @Test(arguments: fixtures)
    func snapshot_ofAFixture_isAsExpected(fixture: String) throws {
        let expected = Self.root.appending(path: "\(fixture)/expected")
        for file in try documents(of: fixture) {
            let target = expected.appending(path: file.path)
            if Self.isRecording {
                try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.text.utf8).write(to: target)
                Issue.record("recorded \(file.path)")
            } else {
                let text = try String(contentsOf: target, encoding: .utf8)
                #expect(text == file.text, "\(fixture)/\(file.path) differs; RECORD_FIXTURES=1 writes it anew")
            }
        }
    }

    @Test(.enabled(if: Python.has("openapi_spec_validator"), "needs python3 with openapi-spec-validator"), arguments: fixtures)
    func documents_ofAFixture_areValid(fixture: String) throws {
        let documents = try documents(of: fixture).filter { $0.path.hasSuffix(".json") }
        #expect(!documents.isEmpty)
        for document in documents {
            let script = "import sys, json; from openapi_spec_validator import validate; validate(json.load(open(sys.argv[1])))"
            let result = try Python.run(script, input: document.text)
            #expect(result.status == 0, "\(document.path): \(result.output)")
        }
    }

    @Test(.enabled(if: Python.has("jsonschema"), "needs python3 with jsonschema"), arguments: fixtures)
    func examples_ofAFixture_matchTheirSchemas(fixture: String) throws {
        for document in try documents(of: fixture) where document.path.hasSuffix(".json") {
            let result = try Python.run(ExampleCheck.script(least: 15), input: document.text)
            #expect(result.status == 0, "\(document.path): \(result.output)")
        }
    }

    private func documents(of fixture: String) throws -> [GeneratedFile] {
        let folder = Self.root.appending(path: "\(fixture)/spec")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter(Generator.isSpecFile)
        let sources = try paths.map { SpecSource(path: $0, bytes: [UInt8](try Data(contentsOf: folder.appending(path: $0)))) }
        let compilation = SpecCompiler.compile(sources)
        let api = try #require(compilation.api, "\(compilation.diagnostics)")
        let others = ["docs/index.html", "spec.schema.json"]
        return Generator(api: api).snapshot().filter { !$0.path.hasPrefix("swift/") && !others.contains($0.path) }
    }
}
