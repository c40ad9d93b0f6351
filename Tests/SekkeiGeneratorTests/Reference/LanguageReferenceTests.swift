import Foundation
import Testing

@testable import SekkeiGenerator
@testable import SekkeiSpec

struct LanguageReferenceTests {
    private static let article = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/Sekkei/Sekkei.docc/SpecLanguage.md")

    static let keys = Place.allCases.flatMap { place in Vocabulary.keys(in: place).map { (place, $0.name) } }

    /// `RECORD_FIXTURES=1` writes the generated part anew, and fails: no run blesses its own output.
    @Test func article_endsWithWhatTheTableOfKeysGives() throws {
        let text = try String(contentsOf: Self.article, encoding: .utf8)
        let start = try #require(text.range(of: LanguageReference.heading + "\n")?.lowerBound)
        if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" {
            try Data((text[..<start] + LanguageReference.text).utf8).write(to: Self.article)
            Issue.record("recorded SpecLanguage.md")
        } else {
            #expect(text[start...] == LanguageReference.text, "SpecLanguage.md differs; RECORD_FIXTURES=1 writes it anew")
        }
    }

    /// Keys of changes need a world with an older version each; they are tested beside the compiler.
    @Test(arguments: keys.filter { ![.change, .former, .tightened].contains($0.0) })
    func example_ofAKey_compilesInItsPlace(place: Place, name: String) throws {
        let key = try #require(Vocabulary.key(name, in: place))
        let text = ReferenceSpec(place: place, key: key).text
        let compilation = SpecCompiler.compile([SpecSource(path: "api.yaml", bytes: Array(text.utf8))])
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        #expect(errors.isEmpty && compilation.api != nil, "\(errors.map { "\($0.span?.start.line ?? 0): \($0.message)" })\n\(text)")
    }

    @Test func article_namesEveryKeyOnceInEachOfItsPlaces() {
        let rows = LanguageReference.text.split(separator: "\n").filter { $0.hasPrefix("| `") || $0.hasPrefix("| **`") }
        #expect(rows.count == Self.keys.count + Vocabulary.typeNames.count + 3)
    }

    @Test func article_hasNoRowThatATableWouldBreak() {
        for line in LanguageReference.text.split(separator: "\n") where line.hasPrefix("|") {
            let bars = line.replacing("\\|", with: "").count { $0 == "|" }
            #expect(bars == 6 || bars == 3, "\(line)")
        }
    }
}
