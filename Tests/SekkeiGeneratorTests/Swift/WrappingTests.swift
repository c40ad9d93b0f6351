import Testing

@testable import SekkeiGenerator

@Suite("Wrapping of long lines")
struct WrappingTests {
    @Test
    func wrapped_whenItFits_isOneLine() {
        let out = TextWriter()
        out.wrapped("f(", ["a", "b"], ")", depth: 0)
        #expect(out.text == "f(a, b)\n")
    }

    @Test
    func wrapped_whenTooLong_fillsLines() {
        let out = TextWriter()
        let item = String(repeating: "x", count: 60)
        out.wrapped("guard ", [item, item, item], " else { return nil }", depth: 0)
        #expect(out.text == "guard\n    \(item), \(item),\n    \(item)\nelse { return nil }\n")
    }

    @Test(arguments: [(130, true), (131, false)])
    func wrapped_atTheLimit_countsTheIndentation(_ length: Int, _ fits: Bool) {
        let out = TextWriter()
        out.wrapped("(", [String(repeating: "x", count: length)], ")", depth: 2)
        #expect((out.text.split(separator: "\n").count == 1) == fits)
    }

    @Test
    func table_withoutItems_isOneLine() {
        let out = TextWriter()
        out.table("let a: [Int] = [", [])
        out.table("let b: [Int] = [", ["1", "2"])
        #expect(out.text == "let a: [Int] = []\nlet b: [Int] = [\n    1,\n    2,\n]\n")
    }
}
