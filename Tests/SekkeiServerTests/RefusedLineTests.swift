import NIOCore
import Testing

@testable import Sekkei

@Suite struct RefusedLineTests {
    @Test(arguments: [
        ("", RefusedLine.incomplete), ("FROB", .incomplete), ("FROB /a HTTP/1.1\r", .incomplete),
        ("FROB /a HTTP/1.1\r\nHost: a", .request(method: "FROB", target: "/a")),
        ("frob * HTTP/1.0\r\n", .request(method: "frob", target: "*")), (" / HTTP/1.1\r\n", .malformed), ("FR(OB", .malformed),
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

    @Test func unknownMethod_behindAGoodRequest_isAnsweredAfterIt() throws {
        let connection = try EmbeddedConnection(TestResponder())
        try connection.send("GET /a HTTP/1.1\r\nHost: a\r\n\r\nFROB /a HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
        #expect(try connection.statuses() == [200, 405])
    }
}
