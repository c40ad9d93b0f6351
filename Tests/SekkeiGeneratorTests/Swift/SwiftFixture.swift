import Foundation
import SekkeiGenerator
import SekkeiSpec
import Testing

/// A folder `spec/` and the Swift files that it must become, `expected/`.
struct SwiftFixture: CustomTestStringConvertible {
    let folder: URL

    var testDescription: String { folder.lastPathComponent }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/Swift")

    static var all: [SwiftFixture] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.sorted().map { SwiftFixture(folder: root.appending(path: $0)) }
    }

    /// Whether the expected files are to be written anew. A recording run fails.
    static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" }

    func sources() throws -> [SpecSource] {
        try files(in: "spec").map { path in
            SpecSource(path: path, bytes: [UInt8](try Data(contentsOf: folder.appending(path: "spec").appending(path: path))))
        }
    }

    /// Compiles the spec and emits it. The documents are short, since they only have to be carried over; the page of the API reference,
    /// nearly the same for every spec, is left out.
    func emitted(from sources: [SpecSource]) throws -> [GeneratedFile] {
        let compilation = SpecCompiler.compile(sources)
        guard let api = compilation.api else {
            throw BrokenSpec(diagnostics: compilation.diagnostics.filter { $0.severity == .error }.map(\.message))
        }
        let title = LocalizedText(texts: api.languages.map { ($0, "A \"document\" in \($0)") })
        let document: DocumentValue = ["openapi": "3.1.0", "pattern": "\"#", "title": .text(title), "summary": .text(title)]
        let documents = api.versions.map { (version: $0.name, template: document.json(indentation: nil)) }
        return SwiftEmitter(api: api, toolVersion: "0.1.0", documents: documents).files().filter { $0.path != "_Docs.swift" }
    }

    func expected() throws -> [GeneratedFile] {
        try files(in: "expected").map { path in
            let file = folder.appending(path: "expected").appending(path: path)
            return GeneratedFile(path: path, text: try String(contentsOf: file, encoding: .utf8))
        }
    }

    func record(_ files: [GeneratedFile]) throws {
        let expected = folder.appending(path: "expected")
        try? FileManager.default.removeItem(at: expected)
        try FileManager.default.createDirectory(at: expected, withIntermediateDirectories: true)
        for file in files { try Data(file.text.utf8).write(to: expected.appending(path: file.path)) }
    }

    private func files(in name: String) throws -> [String] {
        let root = folder.appending(path: name)
        return try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.contains(".") }.sorted()
    }
}

/// The spec of a fixture has faults.
struct BrokenSpec: Error {
    let diagnostics: [String]
}
