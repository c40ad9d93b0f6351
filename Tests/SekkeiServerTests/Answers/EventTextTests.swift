import NIOCore
import Testing

@testable import Sekkei

@Suite struct EventTextTests {
    @Test(arguments: [
        ("1", nil, nil, "data: 1\n\n"), ("", nil, nil, "data: \n\n"), ("1", "7", nil, "id: 7\ndata: 1\n\n"),
        ("1", nil, "moved", "event: moved\ndata: 1\n\n"), ("1", "7", "moved", "id: 7\nevent: moved\ndata: 1\n\n"),
        ("1", "", "", "id: \nevent: \ndata: 1\n\n"), ("a\nb", nil, nil, "data: a\ndata: b\n\n"),
        ("a\r\nb", nil, nil, "data: a\ndata: b\n\n"),
        ("a\rb", nil, nil, "data: a\ndata: b\n\n"), ("a\n\rb", nil, nil, "data: a\ndata: \ndata: b\n\n"),
        ("a\n", nil, nil, "data: a\ndata: \n\n"), ("\r\n", nil, nil, "data: \ndata: \n\n"),
        ("日本\n語", "日 本", nil, "id: 日 本\ndata: 日本\ndata: 語\n\n"),
        ("a\u{85}b\u{2028}c", nil, nil, "data: a\u{85}b\u{2028}c\n\n"), (": x", nil, nil, "data: : x\n\n"),
    ])
    func event_hasTheTextOfTheStandard(data: String, id: String?, name: String?, text: String) throws {
        #expect(String(buffer: try EventText.event(data: ByteBuffer(string: data), id: id, name: name)) == text)
    }

    @Test(arguments: ["a\nb", "a\rb", "\n", "a\r\ndata: forged", "a\u{0}"])
    func idOrName_thatWouldEndItsLine_isRefused(value: String) {
        let data = ByteBuffer(string: "1")
        #expect(throws: EventFieldError(field: "id")) { try EventText.event(data: data, id: value, name: nil) }
        #expect(throws: EventFieldError(field: "event")) { try EventText.event(data: data, id: nil, name: value) }
    }

    @Test func data_readBackAsTheStandardSays_isTheSameButForItsLineEnds() throws {
        let seed = UInt64.random(in: .min ... .max)
        print("EventText seed \(seed)")
        var noise = Noise(seed: seed)
        let alphabet: [String] = ["a", "\n", "\r", ":", " ", "data", "é"]
        for _ in 0..<2000 {
            let data = (0..<Int.random(in: 0..<10, using: &noise)).map { _ in alphabet.randomElement(using: &noise) ?? "" }.joined()
            let text = String(buffer: try EventText.event(data: ByteBuffer(string: data), id: nil, name: nil))
            #expect(Self.data(of: text) == Self.lines(of: data).joined(separator: "\n"), "\(data.debugDescription)")
        }
    }

    /// What a client makes of one event: the values of its `data` lines, joined by line feeds.
    private static func data(of text: String) -> String {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).dropLast(2)
        return lines.map { line in String(line.dropFirst(6)) }.joined(separator: "\n")
    }

    private static func lines(of data: String) -> [String] {
        var lines: [String] = [""]
        var previous: Unicode.Scalar?
        for scalar in data.unicodeScalars {
            if scalar == "\r" || (scalar == "\n" && previous != "\r") {
                lines.append("")
            } else if scalar != "\n" {
                lines[lines.count - 1].unicodeScalars.append(scalar)
            }
            previous = scalar
        }
        return lines
    }
}
