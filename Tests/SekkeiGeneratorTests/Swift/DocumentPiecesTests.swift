import SekkeiSpec
import Testing

@testable import SekkeiGenerator

@Suite("Pieces of the embedded documents")
struct DocumentPiecesTests {
    @Test(arguments: [0, 1, 4095, 4096, 4097, 50_000])
    func pieces_ofTextOfAnyLength_joinToTheText(_ length: Int) {
        for character in ["x", "é", "設", "🗼", ",", "\"", "\\"] {
            let text = String(repeating: character, count: length)
            let pieces = DocumentPieces.split(text)
            #expect(pieces.joined() == text)
            #expect(pieces.allSatisfy { !$0.isEmpty && $0.utf8.count <= DocumentPieces.length })
        }
    }

    @Test func pieces_ofADocument_endBehindCommas() {
        let json = "[" + (0..<2000).map { #"{"a,b":"c, \"d,","n":\#($0)}"# }.joined(separator: ",") + "]"
        let pieces = DocumentPieces.split(json)
        #expect(pieces.joined() == json)
        #expect(pieces.count > 10 && pieces.dropLast().allSatisfy { $0.hasSuffix(",") })
        #expect(pieces.dropFirst().allSatisfy { $0.hasPrefix(#"{"a,b""#) || $0.hasPrefix(#""n""#) })
        #expect(pieces.dropLast().allSatisfy { $0.utf8.count > DocumentPieces.length - 40 })
    }

    @Test func pieces_aroundALongValue_cutOnlyTheValue() {
        let value = "\"" + String(repeating: "a, ", count: 2000) + "\""
        let pieces = DocumentPieces.split("[1,\(value),2]")
        #expect(pieces.joined() == "[1,\(value),2]")
        #expect(pieces.first == "[1,")
        #expect(pieces.last?.hasSuffix(",2]") == true)
    }

    @Test func pieces_ofOneHugeCharacter_areThatCharacter() {
        let huge = "e" + String(repeating: "\u{301}", count: 3000)
        #expect(DocumentPieces.split("1" + huge + "2") == ["1", huge, "2"])
    }
}
