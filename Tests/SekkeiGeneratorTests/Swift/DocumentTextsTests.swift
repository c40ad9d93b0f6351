import SekkeiSpec
import Testing

@testable import SekkeiGenerator

@Suite("Texts of the embedded documents")
struct DocumentTextsTests {
    private static func text(_ english: String, _ japanese: String) -> DocumentValue {
        .text(LocalizedText(texts: [("en", english), ("ja", japanese)]))
    }

    @Test func text_standsOnce_howeverOftenAndInWhicheverVersion() {
        var texts = DocumentTexts(languages: ["en", "ja"])
        let first: DocumentValue = ["a": Self.text("One", "一"), "b": Self.text("Two \"2\"", "二"), "c": Self.text("One", "一")]
        let second: DocumentValue = [Self.text("Two \"2\"", "二"), Self.text("One", "壱"), "Same", Self.text("Same", "Same")]
        #expect(texts.template(of: first.json(indentation: nil)) == #"{"a":@0,"b":@1,"c":@0}"#)
        #expect(texts.template(of: second.json(indentation: nil)) == #"[@1,@2,"Same","Same"]"#)
        #expect(texts.tables == [#""One","Two \"2\"","One""#, #""一","二","壱""#])
    }

    @Test func document_withoutTexts_hasNoTables() {
        var texts = DocumentTexts(languages: ["en"])
        let document: DocumentValue = ["a": .text(LocalizedText(texts: [("en", "@0")]))]
        #expect(texts.template(of: document.json(indentation: nil)) == #"{"a":"@0"}"#)
        #expect(texts.tables.isEmpty)
    }
}
