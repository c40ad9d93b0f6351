import Testing

@testable import SekkeiGenerator

@Suite("Imports of generated Swift")
struct SourceTextTests {
    @Test(arguments: [
        ("let a = x", true), ("/// x", false), ("a // x", false), (#"let a = "x""#, false), (#"f("a \" x", x)"#, true),
        (##"json.write(#"{"x":"#, a)"##, false), ("let a = #\"x", false), ("  // x\nx", true), (#"let url = "https://x" + x"#, true),
        ("", false),
    ])
    func contains_onText_leavesOutCommentsAndTexts(_ text: String, _ wanted: Bool) {
        #expect(SourceText(text).contains("x") == wanted)
    }

    @Test(arguments: [("axb", true), ("ab", false), ("// b\naxb", true), (#"a"x"b"#, false)])
    func removing_whatStandsThere_changesTheCode(_ text: String, _ wanted: Bool) {
        #expect((SourceText(text).removing("x") != SourceText(text)) == wanted)
        #expect(!SourceText(text).removing("x").contains("x"))
    }

    @Test(arguments: [
        ("public var a: Foundation.Date", "public import Foundation"), ("f(a.uuidString)", "import Foundation"),
        ("f(Foundation.Data(a).base64EncodedString())", "import Foundation"),
        ("public var a: Foundation.UUID\nf(a.uuidString)", "public import Foundation"),
        ("let a: Sekkei.Request", "@_spi(Generated) public import Sekkei"),
        ("let a: SekkeiJSON.JSONValue", "public import SekkeiJSON"),
    ])
    func head_aboveCode_importsWhatItNames(_ code: String, _ wanted: String) {
        #expect(head(above: code).contains("\n" + wanted + "\n"))
    }

    @Test(arguments: ["/// Foundation. SekkeiJSON.", #"let a = "Sekkei.""#, "let a = 1"])
    func head_aboveCodeThatNamesNothing_importsNothing(_ code: String) {
        #expect(!head(above: code).contains("import"))
    }

    private func head(above code: String) -> String {
        let out = TextWriter()
        out.line(code)
        return FileHead(context: SwiftContext(api: EmptyAPI.api, toolVersion: "0")).text(above: out)
    }
}
