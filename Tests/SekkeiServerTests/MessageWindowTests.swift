import NIOCore
import Testing

@testable import Sekkei

@Suite struct MessageWindowTests {
    /// Feeds text in pieces of one size to a decoder that keeps nothing; gives back what it was shown.
    private static func pieces(_ text: String, sentBy size: Int) -> [String] {
        var window = MessageWindow()
        var pieces: [String] = []
        var current = ""
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: size) {
            window.append(ByteBuffer(bytes: bytes[start..<min(start + size, bytes.count)]))
            while let piece = window.next(remaining: nil) {
                current += String(buffer: piece)
                _ = window.advance(leaving: 0)
                guard current.utf8.suffix(3).elementsEqual("\n\r\n".utf8) else { continue }
                pieces.append(current)
                current = ""
                window.endMessage()
            }
        }
        return current.isEmpty ? pieces : pieces + [current]
    }

    @Test(arguments: 1...12)
    func window_endsAtEachEmptyLine(size: Int) {
        let text = "ab\r\nc\r\n\r\nd\n\n\r\r\n\r\n\r\n\n\r\ne\r\n"
        #expect(Self.pieces(text, sentBy: size) == ["ab\r\nc\r\n\r\n", "d\n\n\r\r\n\r\n", "\r\n\n\r\n", "e\r\n"])
    }

    @Test func window_ofABodyOfKnownLength_endsWithIt() {
        var window = MessageWindow()
        window.append(ByteBuffer(string: "a\n\r\nbcd"))
        expect(window.next(remaining: 5).map { String(buffer: $0) }, is: "a\n\r\nb")
        expect(window.advance(leaving: 0), is: 5)
        #expect(window.unseen == 2)
        expect(window.next(remaining: 9).map { String(buffer: $0) }, is: "cd")
    }

    @Test func window_showsAgainWhatTheDecoderKept() {
        var window = MessageWindow()
        window.append(ByteBuffer(string: "GET /ab"))
        expect(window.next(remaining: nil).map { String(buffer: $0) }, is: "GET /ab")
        expect(window.advance(leaving: 3), is: 7)
        expect(window.next(remaining: nil), is: nil)
        window.append(ByteBuffer(string: "c\r\n"))
        expect(window.next(remaining: nil).map { String(buffer: $0) }, is: "/abc\r\n")
        expect(window.advance(leaving: 0), is: 3)
        #expect(window.unseen == 0)
    }

    @Test func emptyLines_beforeARequest_areSkipped() {
        var window = MessageWindow()
        window.append(ByteBuffer(string: "\r\n\n\rGET"))
        window.skipEmptyLines()
        #expect(window.unseen == 3 && !window.isInsideMessage)
        _ = window.next(remaining: nil)
        _ = window.advance(leaving: 0)
        window.append(ByteBuffer(string: "\r\n"))
        window.skipEmptyLines()
        #expect(window.unseen == 2 && window.isInsideMessage)
    }

    @Test(arguments: [("aaaaaaaaaaaa", true), ("aaaaaaaaaaaa\r\n", true), ("aa\r\nbbbbbbbbbbbb", false)])
    func requestLine_isToldFromFields(text: String, isLonger: Bool) {
        var window = MessageWindow()
        window.append(ByteBuffer(string: text))
        _ = window.next(remaining: nil)
        #expect(window.isRequestLineLonger(than: 10) == isLonger)
    }

    @Test(arguments: [
        ("GET / HTTP/2.0\r\n", true), ("GET / HTTP/1.2\r\nHost: a", true), ("GET / HTTP/3.0", true), ("GET / HTTP/1.5 x\r\n", true),
        ("GET /\r\n", true), ("GET / HTTP/1.1\n", false), ("GET / HTTP/1.0 \r\n", false), ("GET / HTTP/11\r\n", false),
        ("GET / HTTP/a.b", false), ("GET / HTTP/1", false),
    ])
    func version_isForeignWhereItIsAnotherNumber(text: String, isForeign: Bool) {
        var window = MessageWindow()
        window.append(ByteBuffer(string: text))
        _ = window.next(remaining: nil)
        #expect(window.hasForeignVersion == isForeign)
    }

    @Test func fieldsBehindTheRequestLine_areNotIt() {
        var window = MessageWindow()
        window.append(ByteBuffer(string: "aa\r\n"))
        _ = window.next(remaining: nil)
        _ = window.advance(leaving: 0)
        window.append(ByteBuffer(string: "bbbbbbbbbbbbbbb"))
        _ = window.next(remaining: nil)
        #expect(!window.isRequestLineLonger(than: 10))
    }
}
