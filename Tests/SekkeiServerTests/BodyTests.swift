import NIOCore
import Synchronization
import Testing

@testable import Sekkei

@Suite struct BodyTests {
    private let echo = TestResponder(respond: { .answer(.text(String(buffer: $0.body))) })

    @Test(arguments: [
        "5\r\nhello\r\n0\r\n\r\n", "1\r\nh\r\n4;ext=\"a b\"\r\nello\r\n000\r\nX-Trailer: 1\r\n\r\n",
    ])
    func chunkedBody_isCollected(chunks: String) async throws {
        try await withServer(echo) { server in
            let client = try server.connect()
            for _ in 0..<2 {
                let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                #expect(try await client.request(head + chunks).body == "hello")
            }
        }
    }

    @Test func chunkedBody_withEmptyLinesInside_endsWhereItEnds() async throws {
        try await withServer(echo) { server in
            let client = try server.connect()
            let request = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n\n\r\n\n\r\n\r\n\r\n0\r\n\r\n"
            await client.send(request + request)
            for _ in 0..<2 { #expect(try await client.answer().body == "\n\r\n\n\r\n\r\n") }
        }
    }

    @Test func body_ofExactlyTheLimit_isTaken() async throws {
        try await withServer(echo) { server in
            let body = String(repeating: "x", count: 1024)
            let answer = try await server.connect().request("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1024\r\n\r\n\(body)")
            #expect(answer.status == 200 && answer.body == body)
        }
    }

    @Test func body_whoseLengthIsTooLarge_isRefusedBeforeItComes() async throws {
        try await withServer(echo) { server in
            let client = try server.connect()
            let answer = try await client.request("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1025\r\n\r\n")
            #expect(answer.status == 413 && answer.connection == "close" && answer.body == "bodyTooLarge(limit: 1024)")
            #expect(await client.isAtEnd())
        }
        #expect(echo.responded.isEmpty)
        #expect(echo.finished.map(\.status) == [413])
    }

    @Test func body_whoseChunksGrowTooLarge_isRefusedOnTheWay() async throws {
        try await withServer(echo) { server in
            let client = try server.connect()
            await client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
            let chunk = "200\r\n" + String(repeating: "x", count: 512) + "\r\n"
            await client.send(chunk + chunk + chunk)
            let answer = try await client.answer()
            #expect(answer.status == 413 && answer.connection == "close")
            #expect(await client.isAtEnd())
        }
    }

    @Test func body_thatGoesOnAfterItsRefusal_doesNotCostTheAnswer() async throws {
        try await withServer(echo) { server in
            let client = try server.connect()
            await client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4000000\r\n\r\n")
            await client.send([UInt8](repeating: 0x78, count: 4_000_000))
            #expect(try await client.answer().status == 413)
        }
    }

    @Test func chunkedBody_withMoreFramingThanBody_isRefused() async throws {
        try await withServer(echo) { server in
            let client = try server.connect()
            await client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1;")
            await client.send(String(repeating: "e", count: 40_000))
            #expect(try await client.answer().status == 400)
            #expect(await client.isAtEnd())
        }
    }

    @Test func expectation_ofAnAdmittedRequest_isMetBeforeTheBody() async throws {
        try await withServer(echo) { server in
            let client = try server.connect()
            let interim = try await client.request("PUT / HTTP/1.1\r\nHost: a\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\n")
            #expect(interim.status == 100)
            let answer = try await client.request("hi")
            #expect(answer.status == 200 && answer.body == "hi" && answer.connection == nil)
        }
    }

    @Test func expectation_ofARefusedRequest_isAnsweredForGood() async throws {
        let responder = TestResponder(admit: { _ in .answer(.text("no", status: 401)) })
        try await withServer(responder) { server in
            let client = try server.connect()
            let answer = try await client.request("PUT / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n")
            #expect(answer.status == 401 && answer.connection == "close")
            #expect(await client.isAtEnd())
        }
        #expect(responder.responded.isEmpty)
        #expect(responder.finished == [.init(target: "/", status: 401, bytes: 2)])
    }

    @Test func expectation_ofATooLargeBody_is413() async throws {
        try await withServer(echo) { server in
            let request = "PUT / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2000\r\n\r\n"
            let answer = try await server.connect().request(request)
            #expect(answer.status == 413)
        }
    }

    @Test func expectation_withoutABody_needsNoInterimAnswer() async throws {
        try await withServer(echo) { server in
            let client = try server.connect()
            #expect(try await client.request("GET / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n").status == 200)
        }
    }

    @Test func expectation_ofAnotherKind_is417AndKeepsTheConnection() async throws {
        try await withServer(echo) { server in
            let client = try server.connect()
            let answer = try await client.request("GET / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\n\r\n")
            #expect(answer.status == 417 && answer.connection == nil)
            #expect(try await client.request("GET / HTTP/1.1\r\nHost: a\r\n\r\n").status == 200)
        }
    }

    @Test func refusedRequest_withASmallBody_keepsTheConnection() async throws {
        let responder = TestResponder(admit: { $0.target == "/no" ? .answer(.text("no", status: 403)) : .read(limit: 10) })
        try await withServer(responder) { server in
            let client = try server.connect()
            await client.send("POST /no HTTP/1.1\r\nHost: a\r\nContent-Length: 5000\r\n\r\n")
            let answer = try await client.answer()
            #expect(answer.status == 403 && answer.connection == nil)
            await client.send(String(repeating: "x", count: 5000) + "GET /yes HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try await client.answer().body == "/yes")
        }
    }

    @Test(arguments: ["Content-Length: 100000", "Transfer-Encoding: chunked"])
    func refusedRequest_withALongBody_endsTheConnection(framing: String) async throws {
        let responder = TestResponder(admit: { _ in .answer(.text("no", status: 403)) })
        try await withServer(responder) { server in
            let client = try server.connect()
            let answer = try await client.request("POST /no HTTP/1.1\r\nHost: a\r\n\(framing)\r\n\r\n")
            #expect(answer.status == 403 && answer.connection == "close")
            #expect(await client.isAtEnd())
        }
    }
}
