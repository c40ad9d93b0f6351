import Foundation
import SekkeiSpec
import Testing

/// A folder below `ComparisonPairs`: two specs, and what the report says of them.
struct Pair: CustomTestStringConvertible, Sendable {
    let name: String

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../ComparisonPairs")
        .standardizedFileURL

    static let all: [Pair] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map(Pair.init)
    }()

    var testDescription: String { name }
    private var folder: URL { Self.root.appending(path: name) }

    func sources(_ side: String) throws -> [SpecSource] {
        [SpecSource(path: "api.yaml", bytes: Array(try Data(contentsOf: folder.appending(path: "\(side)/api.yaml"))))]
    }

    func expected() throws -> String { try String(contentsOf: folder.appending(path: "expected.txt"), encoding: .utf8) }

    func record(_ text: String) throws { try Data(text.utf8).write(to: folder.appending(path: "expected.txt")) }

    func report() throws -> String {
        let (old, new) = (try sources("old"), try sources("new"))
        let api = try #require(SpecCompiler.compile(new).api)
        let comparison = SpecComparison(old: try #require(SpecCompiler.compile(old).api), new: api, today: "2026-06-01")
        let report = DifferenceReport(comparison, oldFolder: "old", newFolder: "new", showsAll: true)
        let renderer = DifferenceHumanRenderer(usesColor: false, width: 120, hasFrames: true)
        return renderer.render(report, old: old, new: new, next: api.nextVersionName)
    }
}

struct PairTests {
    @Test(arguments: Pair.all) func pair_isReportedAsExpected(pair: Pair) throws {
        let report = try pair.report()
        if Fixture.isRecording {
            try pair.record(report)
            Issue.record("recorded")
        } else {
            #expect(try report == pair.expected())
        }
    }

    @Test func pairs_areEleven() {
        #expect(Pair.all.count == 11)
    }
}
