import Foundation
import SekkeiSpec
import Testing

/// A folder below `Fixtures`: a spec and the diagnostics that it gives.
struct Fixture: CustomTestStringConvertible, Sendable {
    let name: String

    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static let all: [Fixture] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map(Fixture.init)
    }()

    /// Those without any diagnostic.
    static let valid = all.filter { (try? $0.expected())?.isEmpty == true }

    /// Whether expectations are written anew; such a run fails, so that it cannot pass as a test.
    static let isRecording = ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1"

    var testDescription: String { name }
    private var folder: URL { Self.root.appending(path: name) }
    private var expectedFile: URL { folder.appending(path: "expected.txt") }

    func sources() throws -> [SpecSource] {
        let spec = folder.appending(path: "spec")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: spec.path).filter { $0.hasSuffix(".yaml") }
        return try paths.map { SpecSource(path: $0, bytes: Array(try Data(contentsOf: spec.appending(path: $0)))) }
    }

    func expected() throws -> String { try String(contentsOf: expectedFile, encoding: .utf8) }

    func record(_ text: String) throws { try Data(text.utf8).write(to: expectedFile) }

    /// The day in `today.txt`; nil where there is none.
    var today: String? {
        let text = try? String(contentsOf: folder.appending(path: "today.txt"), encoding: .utf8)
        return text?.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func compile() throws -> Compilation { SpecCompiler.compile(try sources(), today: today) }
}
