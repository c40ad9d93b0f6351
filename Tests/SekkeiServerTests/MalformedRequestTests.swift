import Testing

@testable import Sekkei

/// Every request here is answered exactly once, and the connection ends.
@Suite struct MalformedRequestTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let bytes: String
        let status: Int

        init(_ bytes: String, _ status: Int = 400) {
            self.bytes = bytes
            self.status = status
        }

        var testDescription: String { "\(String(bytes.debugDescription.prefix(90))) → \(status)" }
    }

    static let requestLines: [Case] = [
        Case("GARBAGE\r\n\r\n"), Case("GET\r\n\r\n"), Case("GET /\r\n\r\n", 505), Case("get / HTTP/1.1\r\nHost: a\r\n\r\n", 405),
        Case("GET /a b HTTP/1.1\r\nHost: a\r\n\r\n"), Case("GET a HTTP/1.1\r\nHost: a\r\n\r\n"),
        Case("GET /#f HTTP/1.1\r\nHost: a\r\n\r\n"), Case("GET /\u{e9} HTTP/1.1\r\nHost: a\r\n\r\n"),
        Case("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n"), Case("GET * HTTP/1.1\r\nHost: a\r\n\r\n"),
        Case("GET ftp://a/ HTTP/1.1\r\nHost: a\r\n\r\n"), Case("GET http://u@a/ HTTP/1.1\r\nHost: a\r\n\r\n"),
        Case("GET http:/// HTTP/1.1\r\nHost: a\r\n\r\n"), Case("GET / http/1.1\r\nHost: a\r\n\r\n"),
        Case("GET / HTTP/1.1 \r\nHost: a\r\n\r\n"), Case("GET / HTTP/1.1\nHost: a\n\n"), Case("GET / HTTP/1.1\rHost: a\r\r"),
        Case("CONNECT / HTTP/1.1\r\nHost: a\r\n\r\n"), Case("\u{16}\u{3}\u{1}\u{2}\0\u{1}\0\u{1}\u{fc}\u{3}\u{3}"),
        Case("GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505), Case("GET / HTTP/0.9\r\nHost: a\r\n\r\n", 505),
        Case("GET / HTTP/1.2\r\nHost: a\r\n\r\n", 505), Case("GET / HTTP/3.0\r\nHost: a\r\n\r\n", 505),
        Case("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505),
    ]

    static let unknownMethods: [Case] = [
        Case("FROBNICATE / HTTP/1.1\r\nHost: a\r\n\r\n", 405), Case("GETX /a?b HTTP/1.0\r\n\r\n", 405),
        Case("G-E.T / HTTP/1.1\r\n\r\n", 405),
        Case("FROBNICATE http://a/b HTTP/1.1\r\nHost: a\r\n\r\n", 405), Case("FROB\u{e9} / HTTP/1.1\r\nHost: a\r\n\r\n"),
        Case("FROBNICATE  / HTTP/1.1\r\nHost: a\r\n\r\n"), Case("FROBNICATE / HTTP/1.1\nHost: a\n\n"),
        Case("FROBNICATE a HTTP/1.1\r\nHost: a\r\n\r\n"), Case("FROBNICATE /\0 HTTP/1.1\r\nHost: a\r\n\r\n"),
        Case("FROBNICATE /\(String(repeating: "a", count: 9000)) HTTP/1.1\r\nHost: a\r\n\r\n", 414),
        Case("FROBNICATE /\(String(repeating: "a", count: 40_000))", 414),
    ]

    static let fields: [Case] = [
        Case("GET / HTTP/1.1\r\n\r\n"), Case("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n"),
        Case("GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n"), Case("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n"),
        Case("GET / HTTP/1.1\r\nHost: a b\r\n\r\n"), Case("GET / HTTP/1.1\r\nHost: a:b\r\n\r\n"),
        Case("GET http://a/ HTTP/1.1\r\n\r\n"), Case("GET / HTTP/1.1\r\nHost : a\r\n\r\n"),
        Case("GET / HTTP/1.1\r\n Host: a\r\n\r\n"), Case("GET / HTTP/1.1\r\nHost: a\r\nX: 1\r\n 2\r\n\r\n"),
        Case("GET / HTTP/1.1\r\nHost: a\r\nX: 1\r\n\t2\r\n\r\n"), Case("GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n"),
        Case("GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n"), Case("GET / HTTP/1.1\r\nHost: a\r\nX: a\u{1}b\r\n\r\n"),
        Case("GET / HTTP/1.1\r\nHost: a\r\nX: a\u{7f}b\r\n\r\n"), Case("GET / HTTP/1.1\r\nHost: a\r\nX\0: a\r\n\r\n"),
        Case("GET / HTTP/1.1\r\nHost: a\r\nX Y: a\r\n\r\n"), Case("GET / HTTP/1.1\r\nHost: a\r\nX(: a\r\n\r\n"),
        Case("GET / HTTP/1.1\r\nHost: a\r\n: a\r\n\r\n"), Case("GET / HTTP/1.1\r\nHost: a\r\nX\r\n\r\n"),
        Case("GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n"), Case("GET / HTTP/1.1\r\nHost: a\r\nX: b\n\r\n"),
    ]

    static let framing: [Case] = [
        Case("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        Case("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n0\r\n\r\n"),
        Case("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"),
        Case("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1, 2\r\n\r\nab"),
        Case("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\na"),
        Case("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\na"),
        Case("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0x1\r\n\r\na"),
        Case("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1 1\r\n\r\na"),
        Case("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: \r\n\r\na"),
        Case("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\na"),
        Case("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n"),
        Case("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n"),
        Case("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        Case("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: \u{b}chunked\r\n\r\n0\r\n\r\n"),
        Case("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: \r\n\r\n0\r\n\r\n"),
        Case("POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        Case("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501),
        Case("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n0\r\n\r\n", 501),
        Case("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 501),
        Case("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity\r\n\r\n", 501),
    ]

    static let chunks: [Case] = [
        "g\r\n", "-1\r\n", "+1\r\na\r\n0\r\n\r\n", "0x1\r\na\r\n0\r\n\r\n", " 1\r\na\r\n0\r\n\r\n", "1\ra\r\n0\r\n\r\n",
        "1\na\r\n0\r\n\r\n",
        "1\r\nab\r\n0\r\n\r\n", "1\r\na\n0\r\n\r\n", "fffffffffffffffff\r\na", "1;\u{1}\r\na\r\n0\r\n\r\n", "0\r\nX : 1\r\n\r\n", "\r\n",
        "1 \r\na\r\n0\r\n\r\n",
    ].map { Case("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + $0) }

    static let sizes: [Case] = [
        Case("GET /\(String(repeating: "a", count: 8192)) HTTP/1.1\r\nHost: a\r\n\r\n", 414),
        Case("GET /\(String(repeating: "a", count: 40_000)) HTTP/1.1\r\nHost: a\r\n\r\n", 414),
        Case("GET /\(String(repeating: "a", count: 200_000))", 414),
        Case("GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "a", count: 40_000))\r\n\r\n", 431),
        Case("GET / HTTP/1.1\r\nHost: a\r\n\(String(repeating: "a", count: 200_000))", 431),
        Case("GET / HTTP/1.1\r\nHost: a\r\n\(String(repeating: "X: \(String(repeating: "a", count: 500))\r\n", count: 80))\r\n", 431),
        Case("GET / HTTP/1.1\r\nHost: a\r\n\(String(repeating: "X: 1\r\n", count: 101))\r\n", 431),
        Case("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" + String(repeating: "X: 1\r\n", count: 101), 431),
    ]

    @Test(arguments: requestLines + unknownMethods + fields + framing + chunks + sizes)
    func request_whenMalformed_isAnsweredOnceAndTheConnectionCloses(_ test: Case) async throws {
        let responder = TestResponder()
        try await withServer(responder) { server in
            let client = try server.connect()
            await client.send(Array(test.bytes.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }))
            await client.send("GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n")
            let answer = try await client.answer()
            #expect(answer.status == test.status)
            #expect(answer.connection == "close")
            #expect(await client.isAtEnd())
        }
        #expect(!responder.responded.contains("/smuggled"))
        #expect(responder.finished.count <= 1)
    }

    @Test func request_whenMalformedBehindAGoodOne_doesNotTouchItsAnswer() async throws {
        let responder = TestResponder(respond: { request in .task { .text(request.target) } })
        try await withServer(responder) { server in
            let client = try server.connect()
            await client.send("GET /good HTTP/1.1\r\nHost: a\r\n\r\nBAD\r\n\r\nGET /after HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try await client.answer().body == "/good")
            #expect(try await client.answer().status == 400)
            #expect(await client.isAtEnd())
        }
        #expect(responder.responded == ["/good"])
    }

    @Test func request_thatEndsInTheMiddle_is400() async throws {
        try await withServer(TestResponder()) { server in
            for part in ["GET / HTTP/1.1\r\nHo", "FROBNICATE /a", "FROB", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab"] {
                let client = try server.connect()
                await client.send(part)
                await client.shutDownSending()
                #expect(try await client.answer().status == 400)
                #expect(await client.isAtEnd())
            }
        }
    }
}
