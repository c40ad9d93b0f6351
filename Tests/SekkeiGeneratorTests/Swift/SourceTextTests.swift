import Testing

@testable import SekkeiGenerator

@Suite("Imports of generated Swift")
struct SourceTextTests {
    @Test(arguments: [
        ("let a = 1", "let a = 1"), ("/// Foundation. And so on.", ""), ("let a = 1 // Foundation.", "let a = 1 "),
        (#"let a = "Foundation.Date""#, #"let a = """#), (#"f("a \" Foundation.", b)"#, #"f("", b)"#),
        (##"json.write(#"{"Foundation.":"#, a)"##, ##"json.write("", a)"##), ("let a = #\"x", "let a = \"\""),
        ("a\n  // b\nc", "a\n  \nc"), (#"let url = "https://x" + Foundation.a"#, #"let url = "" + Foundation.a"#),
    ])
    func code_ofText_hasNeitherCommentsNorTexts(_ text: String, _ wanted: String) {
        #expect(String(decoding: SourceText(text).code, as: UTF8.self) == wanted)
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
