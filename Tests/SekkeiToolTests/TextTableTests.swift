import SekkeiSpec
import Testing

@testable import SekkeiTool

struct TextTableTests {
    @Test func columns_withWideCharacters_beginBelowEachOther() {
        let table = TextTable(titles: ["A", "B"], rows: [["日本", "x"], ["abcdef", "y"], ["é", "z"]])
        let lines = table.text.split(separator: "\n")
        let starts = zip(lines, ["B", "x", "y", "z"]).map { line, cell in DisplayWidth.of(String(line.prefix { String($0) != cell })) }
        #expect(starts == [8, 8, 8, 8])
    }

    @Test func column_inWhichNothingStands_isLeftOut() {
        #expect(TextTable(titles: ["A", "B", "C"], rows: [["1", "", "3"]]).text == "A  C\n1  3\n")
    }

    @Test func lines_endWithoutSpaces() {
        #expect(TextTable(titles: ["LONG", "B"], rows: [["x", "y"], ["x", ""]]).text == "LONG  B\nx     y\nx\n")
    }
}
