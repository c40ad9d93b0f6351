import Foundation
import Testing

@testable import SekkeiGenerator
@testable import SekkeiSpec

struct DocsPageTests {
    private static let languages = ["en", "ja"]

    /// A page with one document of these members for each version.
    private func page(_ members: DocumentObject, versions: [String] = ["v2", "v1"]) -> String {
        let documents = versions.map { (version: $0, template: DocumentValue.object(members).json(indentation: nil)) }
        return DocsPage(api: SampleAPI.api).text(embedding: documents)
    }

    private func api(version: String) -> APIVersion {
        APIVersion(name: version, isCurrent: version == "v2", released: nil, deprecated: nil, sunset: nil, link: nil)
    }

    /// What stands in the script element with an attribute.
    private func script(_ attribute: String, of page: String) -> String? {
        guard let start = page.range(of: "\(attribute)>") else { return nil }
        return page[start.upperBound...].range(of: "</script>").map { String(page[start.upperBound..<$0.lowerBound]) }
    }

    /// The document that the page's script reads: numbers behind tabs are replaced by texts.
    private func document(_ version: String, in language: String, of page: String) throws -> NSDictionary {
        let template = try #require(script("data-template=\"\(version)\"", of: page))
        let table = try #require(script("id=\"sekkei-texts-\(language)\"", of: page))
        let texts = try #require(try JSONSerialization.jsonObject(with: Data(table.utf8)) as? [String])
        let json = try template.replacing(/\t(\d+)/) { found in
            JSONText.quoted(texts[try #require(Int(found.1))])
        }
        return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? NSDictionary)
    }

    @Test(arguments: ["v2", "v1"], languages)
    func page_holdsEveryDocumentInEveryLanguage(version: String, language: String) throws {
        let snapshot = Generator(api: SampleAPI.api).snapshot()
        let page = try #require(snapshot.first { $0.path == "docs/index.html" }).text
        let wanted = try #require(SampleAPI.api.versions.first { $0.name == version })
        let value = OpenAPIDocument(api: SampleAPI.api, version: wanted).value()
        let json = Data(value.json().text(in: language).utf8)
        #expect(try document(version, in: language, of: page) == JSONSerialization.jsonObject(with: json) as? NSDictionary)
    }

    @Test func page_onTextsThatEndScripts_escapesThem() throws {
        let text = LocalizedText(texts: [("en", "</script><script>alert(1)</script><!-- \u{2028}"), ("ja", "<b>あ</b>\t1")])
        let page = page(["description": .text(text), "title": "</SCRIPT>", "x-<": "\t0"])
        #expect(page.lowercased().components(separatedBy: "</script").count == 7)
        #expect(!page.contains("alert(1)</") && !page.contains("<!--") && !page.contains("\u{2028}"))
        let english = try document("v2", in: "en", of: page)
        #expect(english["description"] as? String == text.text(in: "en"))
        #expect(english["title"] as? String == "</SCRIPT>")
        #expect(english["x-<"] as? String == "\t0")
        #expect(try document("v1", in: "ja", of: page)["description"] as? String == "<b>あ</b>\t1")
    }

    @Test func page_ofVersionsThatShareTexts_holdsEachTextOnce() {
        let text = LocalizedText(texts: [("en", "said once in English"), ("ja", "日本語で一度")])
        let page = page(["a": .text(text), "b": .text(text)])
        #expect(page.components(separatedBy: "said once in English").count == 2)
        #expect(page.components(separatedBy: "日本語で一度").count == 2)
    }

    @Test func page_ofAVersionWithQuotes_escapesTheAttribute() {
        #expect(page([:], versions: ["v\"1<&"]).contains("data-template=\"v&quot;1&lt;&amp;\""))
    }

    @Test func page_madeTwice_isTheSame() {
        #expect(page(["a": 1]) == page(["a": 1]))
    }

    @Test func page_withoutDocuments_isSmall() {
        #expect(DocsPage(api: SampleAPI.api).pieces.map(\.utf8.count).reduce(0, +) < 200_000)
    }

    @Test func page_withDocuments_isSmallerThanTheDocuments() {
        let documents = SampleAPI.api.versions.map { ($0, OpenAPIDocument(api: SampleAPI.api, version: $0).value()) }
        let page = DocsPage(api: SampleAPI.api)
        let embedded =
            page.text(embedding: documents.map { ($0.0.name, $0.1.json(indentation: nil)) }).utf8.count
            - page.pieces.map(\.utf8.count).reduce(0, +)
        let whole = documents.flatMap { document in Self.languages.map { document.1.json(indentation: nil).text(in: $0).utf8.count } }
        #expect(embedded < whole.reduce(0, +) * 6 / 10)
    }

    @Test func page_isWholeHTML() {
        let page = page([:])
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">") && page.hasSuffix("</html>\n"))
        #expect(!page.contains("{{"))
        #expect(script("id=\"sekkei-manifest\"", of: page) == #"{"versions":["v2","v1"],"languages":["en","ja"]}"#)
    }
}
