import NIOCore
import NIOHTTP1
import Testing

@testable import Sekkei

@Suite struct RefusedLineTests {
    @Test(arguments: [
        ("", RefusedLine.incomplete), ("FROB", .incomplete), ("FROB /a HTTP/1.1\r", .incomplete),
        ("FROB /a HTTP/1.1\r\nHost: a", .request(method: "FROB", target: "/a", fields: nil)),
        ("frob * HTTP/1.0\r\n", .request(method: "frob", target: "*", fields: nil)),
        ("frob * HTTP/1.0\r\n\r\n", .request(method: "frob", target: "*", fields: [:])),
        ("FROB / HTTP/1.1\r\nHost: a\r\nB:\tc d \r\n", .request(method: "FROB", target: "/", fields: nil)),
        (
            "FROB / HTTP/1.1\r\nHost: a\r\nB:\tc d \r\nB:\r\n\r\nGET",
            .request(method: "FROB", target: "/", fields: ["Host": "a", "B": "c d", "B": ""])
        ),
        ("FROB / HTTP/1.1\r\nHost : a\r\n", .malformed), ("FROB / HTTP/1.1\r\nHost: a\r\n b\r\n", .malformed),
        ("FROB / HTTP/1.1\r\nHost\r\n", .malformed), ("FROB / HTTP/1.1\r\nA: a\u{1}\r\n", .malformed),
        ("FROB / HTTP/1.1\r\nA: a\n", .malformed), (" / HTTP/1.1\r\n", .malformed), ("FR(OB", .malformed),
        ("FROB\r", .malformed), ("FROB /\r\n", .malformed), ("FROB / HTTP/2.0\r\n", .malformed), ("FROB /a b HTTP/1.1\r\n", .malformed),
    ])
    func line_isReadAsFarAsItHasCome(bytes: String, line: RefusedLine) {
        #expect(RefusedLine(ByteBuffer(string: bytes).readableBytesView) == line)
    }

    @Test func unknownMethod_howeverTheLineIsCut_isAnsweredAlike() throws {
        let message = Array("BROB /a HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
        for cut in 0...message.count {
            let responder = TestResponder()
            let connection = try EmbeddedConnection(responder)
            try connection.send(message[..<cut])
            try connection.send(message[cut...])
            #expect(try connection.statuses() == [405], "cut at \(cut)")
            #expect(responder.finished.count == 1)
        }
    }

    @Test func unknownMethod_whoseLineNeverEnds_isRefusedWhenTheClientHangsUp() throws {
        let connection = try EmbeddedConnection(TestResponder())
        try connection.send("FROB /a".utf8)
        #expect(try connection.statuses().isEmpty)
        connection.endInput()
        #expect(try connection.statuses() == [400])
    }

    @Test func unknownMethod_whoseHeadIsTooLong_isRefused() throws {
        let connection = try EmbeddedConnection(TestResponder())
        try connection.send("FROB /a HTTP/1.1\r\n".utf8)
        #expect(try connection.statuses().isEmpty)
        for _ in 0..<2000 { try connection.send("A-Field-Name: with a value that fills the head up\r\n".utf8) }
        #expect(try connection.statuses() == [431])
    }

    @Test func unknownMethod_hasItsFields() throws {
        let responder = TestResponder()
        let connection = try EmbeddedConnection(responder)
        try connection.send("FROB /a HTTP/1.1\r\nHost: a\r\nAccept-Language: ja\r\n\r\n".utf8)
        #expect(try connection.statuses() == [405])
        #expect(responder.finished.count == 1)
    }

    @Test func unknownMethod_behindAGoodRequest_isAnsweredAfterIt() throws {
        let connection = try EmbeddedConnection(TestResponder())
        try connection.send("GET /a HTTP/1.1\r\nHost: a\r\n\r\nFROB /a HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
        #expect(try connection.statuses() == [200, 405])
    }
}
