import SekkeiGenerator
import SekkeiSpec
import Testing

@Suite("Fixtures of generated Swift")
struct SwiftFixtureTests {
    @Test(arguments: SwiftFixture.all)
    func emitter_onFixture_writesTheExpectedFiles(_ fixture: SwiftFixture) throws {
        let files = try fixture.emitted(from: fixture.sources()).sorted { $0.path < $1.path }
        if SwiftFixture.isRecording {
            try fixture.record(files)
            Issue.record("recorded \(files.count) files of \(fixture.testDescription); run again without RECORD_FIXTURES")
            return
        }
        let expected = try fixture.expected()
        #expect(files.map(\.path) == expected.map(\.path))
        for (file, wanted) in zip(files, expected) {
            let difference = Self.firstDifference(file.text, wanted.text)
            #expect(file.text == wanted.text, "\(fixture.testDescription): \(file.path) differs; \(difference)")
        }
    }

    @Test(arguments: SwiftFixture.all)
    func emitter_runTwice_writesTheSameBytes(_ fixture: SwiftFixture) throws {
        let sources = try fixture.sources()
        #expect(try fixture.emitted(from: sources) == fixture.emitted(from: sources))
    }

    @Test(arguments: SwiftFixture.all)
    func emitter_onShuffledSources_writesTheSameBytes(_ fixture: SwiftFixture) throws {
        let sources = try fixture.sources()
        let wanted = try fixture.emitted(from: sources)
        for rotation in sources.indices {
            let shuffled = Array((sources[rotation...] + sources[..<rotation]).reversed())
            #expect(try fixture.emitted(from: shuffled) == wanted)
        }
    }

    @Test(arguments: SwiftFixture.all)
    func emitter_onFixture_keepsToTheLineLength(_ fixture: SwiftFixture) throws {
        for file in try fixture.emitted(from: fixture.sources()) {
            for line in file.text.split(separator: "\n") where !line.contains("\"") && !line.contains("//") {
                #expect(line.count <= 140, "\(file.path): \(line)")
            }
        }
    }

    @Test(arguments: SwiftFixture.all)
    func emitter_onFixture_endsEachFileWithOneLineFeed(_ fixture: SwiftFixture) throws {
        for file in try fixture.emitted(from: fixture.sources()) {
            #expect(file.text.hasSuffix("\n") && !file.text.hasSuffix("\n\n"), "\(file.path)")
            #expect(!file.text.contains(" \n") && !file.text.contains("\n\n\n"), "\(file.path)")
        }
    }

    private static func firstDifference(_ a: String, _ b: String) -> String {
        let lines = [a, b].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
        return zip(lines[0], lines[1]).first { $0 != $1 }.map { "written: \($0), expected: \($1)" } ?? "one is longer"
    }
}
