import Testing

@testable import SekkeiGenerator

@Suite("Imports of generated Swift")
struct SourceTextTests {
    @Test(arguments: [
        ("let a = x", 1), ("x\nx", 2), ("/// x", 0), ("a // x", 0), (#"let a = "x""#, 0), (#"f("a \" x", x)"#, 1),
        (##"json.write(#"{"x":"#, x)"##, 1), ("let a = #\"x", 0), ("  // x\nx", 1), (#"let url = "https://x" + x"#, 1), ("", 0),
    ])
    func count_inText_leavesOutCommentsAndTexts(_ text: String, _ wanted: Int) {
        #expect(SourceText(text).count(of: "x") == wanted)
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
