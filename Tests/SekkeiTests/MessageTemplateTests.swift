import SekkeiJSON
import Testing

@testable import Sekkei

@Suite struct MessageTemplateTests {
    private static func text(_ message: StaticString, _ values: [String: String]) -> String {
        var json = JSONWriter()
        MessageTemplate(message).write(to: &json) { name, json in
            guard let value = values[name] else { return false }
            json.writeCharacters(value)
            return true
        }
        return json.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
    }

    @Test(
        arguments: [
            ("plain", #""plain""#), ("", #""""#), ("{a}", #""1""#), ("x {a} y {b}.", #""x 1 y \"2\".""#), ("{a}{a}", #""11""#),
            ("{none} {a}", #""{none} 1""#), ("open {a", #""open {a""#), ("a} {a}", #""a} 1""#), (#"say "{a}""#, #""say \"1\"""#),
            ("{}", #""{}""#), ("日本{a}", #""日本1""#),
        ] as [(StaticString, String)])
    func message_isFilledIn(message: StaticString, text: String) {
        #expect(Self.text(message, ["a": "1", "b": "\"2\""]) == text)
    }
}
