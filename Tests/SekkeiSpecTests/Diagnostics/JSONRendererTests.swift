import Foundation
import Testing

@testable import SekkeiSpec

@Suite struct JSONRendererTests {
    @Test func diagnostics_areOneArrayWithEveryMember() {
        var silenced = Sample.diagnostic(nil, severity: .warning, notes: [], help: nil)
        silenced.silencedBecause = "kept"
        let text = JSONRenderer(folder: "spec").render([Sample.diagnostic(Sample.span(3, 27, 36)), silenced])
        #expect(
            text == """
                [
                  {"code":"SK0201","severity":"error","message":"unknown type","file":"spec/a/b.yaml",\
                "start":{"line":3,"column":27},"end":{"line":3,"column":36},\
                "notes":[{"message":"declared here","file":"spec/a/b.yaml","start":{"line":2,"column":3},"end":{"line":2,"column":7}},\
                {"message":"no place","file":null,"start":null,"end":null}],"help":"write it right","silenced":null},
                  {"code":"SK0201","severity":"warning","message":"unknown type","file":null,"start":null,"end":null,\
                "notes":[],"help":null,"silenced":"kept"}
                ]

                """)
    }

    @Test func noDiagnostics_areAnEmptyArray() {
        #expect(JSONRenderer().render([]) == "[]\n")
    }

    @Test(arguments: ["\"quoted\" \\ back", "a\nb\rc\td", "\u{0}\u{1F}\u{7F}", "名前 👩‍💻", "</script>\u{2028}"])
    func text_ofAnyKind_survives(text: String) throws {
        var diagnostic = Sample.bare(Sample.span(1, 1, 2, file: text))
        diagnostic.message = text
        let array = try JSONSerialization.jsonObject(with: Data(JSONRenderer().render([diagnostic]).utf8)) as? [[String: Any]]
        #expect(array?.first?["message"] as? String == text)
        #expect(array?.first?["file"] as? String == text)
    }
}
