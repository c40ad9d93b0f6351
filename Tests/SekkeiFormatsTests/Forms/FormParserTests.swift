import Testing

@testable import Sekkei

@Suite struct FormParserTests {
    private static let mark = "--\(FormText.boundary)"

    @Test(
        arguments: [
            (FormText.whole(), []), (FormText.whole(FormText.field("a", "1")), ["a=1"]),
            (FormText.whole(FormText.field("a", ""), FormText.field("b", "\r\n")), ["a=", "b=\r\n"]),
            (FormText.whole(FormText.field("a", "x\r\n--y\r\n\r"), FormText.field("a", "2")), ["a=x\r\n--y\r\n\r", "a=2"]),
            ("preamble\r\nmore\r\n" + FormText.whole(FormText.field("a", "1")) + "epilogue --" + FormText.boundary, ["a=1"]),
            ("\r\n" + FormText.whole(FormText.field("a", "1")), ["a=1"]),
            (
                mark
                    + "  \t\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n\(mark) \r\ncontent-disposition:form-data;name=b\r\n\r\n2\r\n\(mark)-- \t",
                ["a=1", "b=2"]
            ),
            (
                mark
                    + "\r\nX: y\r\nCONTENT-DISPOSITION: FORM-DATA; Name=\"a\"; filename*=UTF-8''x\r\nContent-Transfer-Encoding: base64\r\n\r\nMQ==\r\n\(mark)--",
                ["a=MQ=="]
            ),
            (mark + "\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n\(mark)--", ["a="]),
            (mark + "\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\(mark)--", ["a="]),
        ] as [(String, [String])])
    func form_thatIsRight_hasItsParts(text: String, expected: [String]) {
        let found = parts(text)
        #expect(found.parts == expected && found.malformed == nil)
    }

    @Test(arguments: [
        "", "x", mark, mark + "\r\n", mark + "-", mark + "\n", mark + "--x", mark + "x\r\n",
        // A final delimiter that is missing, cut or behind a bare line feed.
        FormText.field("a", "1"), FormText.field("a", "1") + mark, FormText.field("a", "1") + mark + "-",
        FormText.field("a", "1") + mark + "-\r\n",
        mark + "\r\nContent-Disposition: form-data; name=a\r\n\r\n1\n\(mark)--\r\n",
        mark + "\nContent-Disposition: form-data; name=a\n\n1\n\(mark)--\n",
        // Delimiters that are not alone on their line.
        FormText.field("a", "1") + mark + "y\r\n" + FormText.whole(), FormText.field("a", "1\r\n\(mark)0"),
        FormText.field("a", "1") + mark + "--junk\r\n",
        // Headers.
        mark + "\r\n\r\n1\r\n\(mark)--", mark + "\r\nContent-Type: text/plain\r\n\r\n1\r\n\(mark)--",
        FormText.whole(FormText.part("Content-Disposition: form-data", "1")), FormText.whole(FormText.field("", "1")),
        FormText.whole(FormText.part("Content-Disposition: attachment; name=a", "1")),
        FormText.whole(FormText.part("Content-Disposition: form-data; name=a; name=b", "1")),
        FormText.whole(FormText.part("Content-Disposition: form-data; name=a\r\nContent-Disposition: form-data; name=b", "1")),
        FormText.whole(FormText.part("Content-Disposition: form-data; name=a\r\nContent-Type: a/b\r\nContent-Type: a/c", "1")),
        FormText.whole(FormText.part("Content-Disposition: form-data; name=a\r\nContent-Type: nonsense", "1")),
        FormText.whole(FormText.part("Content-Disposition: form-data;\r\n name=a", "1")),
        FormText.whole(FormText.part("Content-Disposition : form-data; name=a", "1")),
        FormText.whole(FormText.part(": x\r\nContent-Disposition: form-data; name=a", "1")),
        FormText.whole(FormText.part("no colon\r\nContent-Disposition: form-data; name=a", "1")),
        FormText.whole(FormText.part("Content-Disposition: form-data; name=\"a\u{0}\"", "1")),
        FormText.whole(FormText.part("Content-Disposition: form-data; name=\"a\rb\"", "1")),
        FormText.whole(FormText.part("X: " + String(repeating: "x", count: 9000) + "\r\nContent-Disposition: form-data; name=a", "1")),
        FormText.whole(FormText.part(String(repeating: "X: y\r\n", count: 20) + "Content-Disposition: form-data; name=a", "1")),
    ])
    func form_thatIsWrong_isMalformed(text: String) {
        let malformed = parts(text).malformed
        #expect(malformed != nil && (malformed ?? -1) >= 0 && (malformed ?? 0) <= text.utf8.count, "\(text)")
    }

    @Test func headers_thatAreNotUTF8_areMalformed() {
        let text =
            Array("\(Self.mark)\r\nContent-Disposition: form-data; name=\"".utf8) + [0xC3, 0x28]
            + Array("\"\r\n\r\n1\r\n\(Self.mark)--".utf8)
        #expect(parts(text).malformed != nil)
    }

    @Test func offset_ofWhatIsMalformed_isWhereItStands() {
        let good = FormText.field("a", "1")
        #expect(parts(good + Self.mark + "?").malformed == good.utf8.count + Self.mark.utf8.count)
        #expect(parts(good).malformed == good.utf8.count)
    }

    @Test func parts_beyondTheLimit_areMalformed() {
        let field = FormText.field("a", "")
        let end = FormText.whole()
        #expect(parts(String(repeating: field, count: FormParser.mostParts) + end).parts.count == FormParser.mostParts)
        #expect(parts(String(repeating: field, count: FormParser.mostParts + 1) + end).malformed != nil)
    }

    @Test func form_whenCutAnywhere_isMalformedAndNeverReadOutside() {
        let text = Array(FormText.whole(FormText.field("a", "1\r\n--"), FormText.file("f", "x.png", "image/png", "\r\r\n\n--")).utf8)
        #expect(parts(text).parts == ["a=1\r\n--", "f=\r\r\n\n--"])
        for size in 0..<(text.count - 2) {
            let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 1)
            defer { memory.deallocate() }
            memory.copyBytes(from: text[..<size])
            #expect(parts(Array(memory)).malformed != nil, "\(size)")
        }
    }

    @Test func forms_atRandom_comeBackByteByByte() {
        var random = SeededRandom(seed: printedSeed())
        let pieces = ["\r", "\n", "\r\n", "--", "-", "\r\n--", "\r\n----x7MA4YWx", "x", "\u{0}", "é", "Content-Disposition"]
        for _ in 0..<2000 {
            let contents = (0..<Int.random(in: 0...5, using: &random)).map { _ in
                (0..<Int.random(in: 0...8, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            }
            let text = contents.enumerated().map { FormText.field("p\($0)", $1) }.joined() + FormText.whole()
            let found = parts(text)
            #expect(found.malformed == nil)
            #expect(found.parts.map { Array($0.utf8) } == contents.enumerated().map { Array("p\($0)=\($1)".utf8) })
        }
    }

    @Test func forms_whenMutated_neverCrash() {
        var random = SeededRandom(seed: printedSeed())
        let original = Array(
            FormText.whole(FormText.field("a", "1"), FormText.file("f", "x", "a/b", "content"), FormText.field("b", "2")).utf8)
        let alphabet = Array("\r\n-:;=\" \tx".utf8) + [0, 0x7F, 0x80, 0xFF]
        var right = 0
        for _ in 0..<20_000 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = alphabet.randomElement(using: &random) ?? 0
                case 1: bytes.insert(alphabet.randomElement(using: &random) ?? 0, at: place)
                default: bytes.remove(at: place)
                }
            }
            let found = parts(bytes)
            if let malformed = found.malformed { #expect(malformed <= bytes.count) } else { right += 1 }
        }
        #expect(right > 0)
    }
}
