import Foundation
import SekkeiGenerator
import SekkeiSpec
import Testing

struct JSONWriterTests {
    @Test func json_isIndentedAndInOrder() {
        let value: DocumentValue = ["b": [1, .number("0.10"), .null, true], "a": [:], "c": []]
        let expected = """
            {
              "b": [
                1,
                0.10,
                null,
                true
              ],
              "a": {},
              "c": []
            }

            """
        #expect(value.json().text(in: "en") == expected)
    }

    @Test func json_withoutIndentation_isOnOneLine() {
        let value: DocumentValue = ["b": [1, "x"], "a": [:]]
        #expect(value.json(indentation: nil).text(in: "en") == "{\"b\":[1,\"x\"],\"a\":{}}")
    }

    @Test(arguments: ["\"\\/\n\r\t\u{0}\u{1F}\u{7F}\u{2028}\u{2029}\u{FEFF}", "日本語 🗼 é", ""])
    func string_survivesARoundTrip(text: String) throws {
        let json = DocumentValue.array([.string(text)]).json().text(in: "en")
        let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String]
        #expect(read?.map { Array($0.utf8) } == [Array(text.utf8)])
    }

    @Test func template_interruptsOnlyForTextsThatDiffer() {
        let both = LocalizedText(texts: [("en", "Task"), ("ja", "作業")])
        let same = LocalizedText(texts: [("en", "ID"), ("ja", "ID")])
        let value: DocumentValue = ["a": .text(both), "b": .text(same)]
        let template = value.json(indentation: nil)
        #expect(template.pieces == [.fixed("{\"a\":"), .text(both), .fixed(",\"b\":\"ID\"}")])
        #expect(template.text(in: "ja") == "{\"a\":\"作業\",\"b\":\"ID\"}")
        #expect(template.text(in: "fr") == "{\"a\":\"Task\",\"b\":\"ID\"}")
    }

    @Test func member_setAgain_keepsItsPlace() {
        var object: DocumentObject = ["a": 1, "b": 2, "c": 3]
        object["a"] = 4
        object["b"] = nil
        #expect(object.names == ["a", "c"])
        #expect(object["a"] == 4)
    }
}
