import Foundation
import Testing

@testable import SekkeiGenerator

/// The page stands twice: as web developers write it, and as the tool carries it.
///
/// `RECORD_FIXTURES=1` puts it together anew, and fails: no run blesses its own output.
struct PageTemplateTests {
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1"

    @Test func template_isPutTogetherFromTheAssets() throws {
        let assembly = try PageAssembly()
        if Self.isRecording {
            try Data(assembly.source.utf8).write(to: PageAssembly.folder.appending(path: "PageTemplate.swift"))
            Issue.record("recorded PageTemplate.swift; run again without RECORD_FIXTURES")
            return
        }
        #expect(PageTemplate.beforeDocuments == assembly.beforeDocuments, "RECORD_FIXTURES=1 puts it together anew")
        #expect(PageTemplate.afterDocuments == assembly.afterDocuments, "RECORD_FIXTURES=1 puts it together anew")
    }

    @Test func modules_areAllOfTheFolder() throws {
        let folder = PageAssembly.folder.appending(path: "Assets/scripts").path
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(Set(files) == Set(PageAssembly.modules.map { $0 + ".js" }))
    }

    @Test func modules_importOnlyThoseBeforeThem() throws {
        for (place, module) in PageAssembly.modules.enumerated() {
            let text = try PageAssembly.module(module)
            let imported = text.matches(of: /= modules\["([a-z-]+)"\];/).map { String($0.1) }
            #expect(Set(imported).isSubset(of: PageAssembly.modules[..<place]), "\(module)")
            #expect(!text.contains("import {") && !text.contains("export "), "\(module)")
        }
    }

    @Test(arguments: PageAssembly.modules)
    func module_writesNoMarkup(module: String) throws {
        let text = try PageAssembly.asset("scripts/\(module).js")
        for forbidden in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "</script", "style="] {
            #expect(!text.contains(forbidden), "\(module): \(forbidden)")
        }
    }

    @Test func words_areThereInEveryLanguage() throws {
        let tables = try PageAssembly.asset("scripts/strings.js").components(separatedBy: "const japanese")
        let names = tables.map { table in
            table.components(separatedBy: "\n};")[0].matches(of: /(?m)^ {2}(\w+): "/).map { String($0.1) }
        }
        #expect(names[0].count > 100)
        #expect(names[0] == names[1])
    }

    @Test func pieces_areBoundedAndFitIntoRawLiterals() {
        for piece in PageTemplate.beforeDocuments + PageTemplate.afterDocuments {
            #expect(piece.utf8.count <= PageAssembly.pieceLength)
            #expect(piece.hasSuffix("\n"))
            #expect(!piece.contains(DocsEmitter.close) && !piece.contains("\\##") && !piece.contains("\r"))
        }
    }

    @Test func page_loadsNothingFromElsewhere() {
        let page = (PageTemplate.beforeDocuments + PageTemplate.afterDocuments).joined()
        for loading in [" src=", "<link rel=\"stylesheet", "@import", "url(", "//cdn", "integrity="] {
            #expect(!page.contains(loading), "\(loading)")
        }
        #expect(page.contains("default-src 'none'"))
    }

    @Test(arguments: [
        ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
        ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
        (String(repeating: "a", count: 56), "s1Q5pKxvCUi21vnjxq8PX1kM4g8b3nCQ73lwaG7Gc4o="),
    ])
    func hash_isTheStandards(text: String, digest: String) {
        #expect(SHA256.source(text) == "sha256-" + digest)
    }
}
