import NIOCore
import NIOHTTP1
import NIOPosix
import Testing

@testable import Sekkei

@Suite struct AnswerHeadTests {
    private static func render(_ head: AnswerHead) -> String {
        let date = DateLine().bytes
        let count = head.byteCount + date.count
        var out = ByteBuffer()
        out.writeWithUnsafeMutableBytes(minimumWritableBytes: count + 64) { memory in
            guard let start = memory.baseAddress else { return 0 }
            memory.initializeMemory(as: UInt8.self, repeating: 0x2e)
            var cursor = TextCursor(start.assumingMemoryBound(to: UInt8.self))
            head.write(to: &cursor, date: date)
            return count + 1
        }
        return String(buffer: out)
    }

    @Test(arguments: [
        (AnswerHead.Framing.none, AnswerHead.Persistence.implied, ""), (.length(0), .implied, "Content-Length: 0\r\n"),
        (.length(1_234_567_890), .keepAlive, "Content-Length: 1234567890\r\nConnection: keep-alive\r\n"),
        (.chunked, .close, "Transfer-Encoding: chunked\r\nConnection: close\r\n"),
    ])
    func head_measuresExactlyWhatItWrites(framing: AnswerHead.Framing, persistence: AnswerHead.Persistence, lines: String) {
        let answer = Answer(status: 404, block: HeaderBlock([("A", "b")]), headers: [("C", "d"), ("Ee", "ü")])
        let text = Self.render(AnswerHead(answer, framing: framing, persistence: persistence))
        let date = "Date: Thu, 01 Jan 1970 00:00:00 GMT\r\n"
        #expect(text == "HTTP/1.1 404 Not Found\r\n\(date)A: b\r\nC: d\r\nEe: ü\r\n\(lines)\r\n.")
    }

    @Test(arguments: [RequestID(), RequestID("a-caller's-own") ?? RequestID("mine")])
    func head_namesTheRequest(id: RequestID?) throws {
        let request = Request(
            method: .get, target: "/", headers: [:], remoteAddress: nil, eventLoop: MultiThreadedEventLoopGroup.singleton.any())
        request.facts.id = try #require(id)
        let answer = Answer(status: 200, headers: [("C", "d")], naming: request)
        let text = Self.render(AnswerHead(answer, framing: .length(7), persistence: .implied))
        #expect(text.hasSuffix("C: d\r\nX-Request-ID: \(id?.description ?? "")\r\nContent-Length: 7\r\n\r\n."))
    }

    @Test func statusLine_hasAPhraseForEveryStatus() {
        for status in 200...599 { #expect(ReasonPhrase.of(status).utf8CodeUnitCount > 0) }
        #expect(
            "\(ReasonPhrase.of(299)) \(ReasonPhrase.of(399)) \(ReasonPhrase.of(499)) \(ReasonPhrase.of(599))"
                == "Success Redirection Client Error Server Error")
    }

    @Test(arguments: [(0, 1), (9, 1), (10, 2), (99, 2), (100, 3), (Int.max, 19)])
    func digits_areCounted(value: Int, digits: Int) {
        #expect(TextCursor.digits(of: value) == digits)
    }

    @Test(arguments: [
        (Answer(status: 200), false, AnswerHead.Framing.length(0)), (Answer(status: 204), false, .none),
        (Answer(status: 200, body: .bytes(ByteBuffer(string: "abc"))), false, .length(3)),
        (Answer(status: 304, body: .bytes(ByteBuffer(string: "abc"))), false, .none),
        (Answer(status: 200, body: .stream(BodyStream(contentLength: 5) { _ in })), true, .length(5)),
        (Answer(status: 200, body: .stream(BodyStream { _ in })), false, .chunked),
        (Answer(status: 200, body: .stream(BodyStream { _ in })), true, .none),
    ])
    func framing_followsBodyAndVersion(answer: Answer, isHTTP10: Bool, framing: AnswerHead.Framing) {
        #expect(answer.framing(isHTTP10: isHTTP10) == framing)
    }

    @Test(arguments: [
        ("X-A", "b", true), ("X-A", "", true), ("X-A", "a\tb é", true), ("X-A", "a\nb", false), ("X-A", "a\rb", false),
        ("X-A", "a\0b", false), ("X-A", "\u{7f}", false), ("", "a", false), ("a:b", "a", false), ("é", "a", false), ("a\r\n", "a", false),
        ("DATE", "a", false), ("Connection", "a", false), ("Content-length", "1", false), ("Transfer-encoding", "a", false),
        ("Content-Type", "a/b", true),
    ])
    func field_isCheckedBeforeItGoesOut(name: String, value: String, isSendable: Bool) {
        #expect(Answer(status: 200, headers: [(name, value)]).isSendable == isSendable)
    }
}
