import NIOCore
import Synchronization
import Testing

@testable import Sekkei

@Suite struct StreamTests {
    private static func stream(_ pieces: [String], length: Int? = nil) -> Answer {
        Answer(
            status: 200,
            body: .stream(
                BodyStream(contentLength: length) { writer in
                    for piece in pieces { try await writer.write(ByteBuffer(string: piece)) }
                }))
    }

    @Test(arguments: [false, true])
    func stream_ofUnknownLength_goesOutInChunks(fromTask: Bool) async throws {
        let responder = TestResponder(respond: { _ in
            let answer = Self.stream(["one", "", "two", String(repeating: "x", count: 50_000)])
            return fromTask ? .task { answer } : .answer(answer)
        })
        try await withServer(responder) { server in
            let client = try server.connect()
            await client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n")
            for _ in 0..<2 {
                let answer = try await client.answer()
                #expect(answer.values("transfer-encoding") == ["chunked"] && answer.values("content-length").isEmpty)
                #expect(answer.body == "onetwo" + String(repeating: "x", count: 50_000))
            }
        }
        #expect(responder.finished.map(\.bytes) == [50_006, 50_006])
    }

    @Test func stream_ofKnownLength_goesOutAsItIs() async throws {
        try await withServer(TestResponder(respond: { _ in .answer(Self.stream(["one", "two"], length: 6)) })) { server in
            let client = try server.connect()
            for _ in 0..<2 {
                let answer = try await client.request("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(answer.values("content-length") == ["6"] && answer.body == "onetwo")
            }
        }
    }

    @Test(arguments: ["GET / HTTP/1.1\r\nHost: a\r\n\r\n", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc"])
    func stream_thatAnswersTheAdmission_keepsTheConnection(request: String) async throws {
        let responder = TestResponder(admit: { _ in .answer(Self.stream(["one"])) })
        try await withServer(responder) { server in
            let client = try server.connect()
            await client.send(request + request)
            for _ in 0..<2 { #expect(try await client.answer().body == "one") }
            #expect(try await client.request(request).body == "one")
        }
        #expect(responder.responded.isEmpty)
    }

    @Test func stream_toHTTP10_endsWithTheConnection() async throws {
        try await withServer(TestResponder(respond: { _ in .answer(Self.stream(["one", "two"])) })) { server in
            let answer = try await server.connect().request("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
            #expect(answer.connection == "close" && answer.values("transfer-encoding").isEmpty && answer.body == "onetwo")
        }
    }

    @Test func stream_toHead_isNotProduced() async throws {
        let produced = Mutex(false)
        let body = BodyStream { _ in produced.withLock { $0 = true } }
        try await withServer(TestResponder(respond: { _ in .answer(Answer(status: 200, body: .stream(body))) })) { server in
            let client = try server.connect()
            await client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try await client.answer(toHead: true).values("transfer-encoding") == ["chunked"])
        }
        #expect(!produced.withLock { $0 })
    }

    @Test(arguments: [5, 7])
    func stream_ofAWrongLength_breaksTheConnection(length: Int) async throws {
        try await withServer(TestResponder(respond: { _ in .answer(Self.stream(["one", "two"], length: length)) })) { server in
            let client = try server.connect()
            await client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            let received = await client.receiveAll()
            #expect(received.contains("Content-Length: \(length)") && !received.hasSuffix("onetwo\(length)"))
            #expect(received.utf8.count - (received.range(of: "\r\n\r\n").map { $0 + 4 } ?? 0) < length)
        }
    }

    @Test func stream_thatFails_breaksTheConnection() async throws {
        let body = BodyStream { writer in
            try await writer.write(ByteBuffer(string: "one"))
            throw TestFailure("no more")
        }
        let responder = TestResponder(respond: { _ in .answer(Answer(status: 200, body: .stream(body))) })
        try await withServer(responder) { server in
            let client = try server.connect()
            await client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(await client.receiveAll().hasSuffix("3\r\none\r\n"))
        }
        #expect(responder.finished == [.init(target: "/", status: 200, bytes: 3)])
    }

    @Test(arguments: [false, true])
    func stream_toAClientThatDoesNotRead_isSuspendedThenCancelled(detached: Bool) async throws {
        let written = Mutex(0)
        let wasCancelled = Mutex(false)
        let piece = ByteBuffer(repeating: 0x78, count: 32 * 1024)
        let body = BodyStream { writer in
            let work: @Sendable () async throws -> Void = {
                while true {
                    try await writer.write(piece)
                    written.withLock { $0 += piece.readableBytes }
                }
            }
            do {
                if detached { try await Task.detached(operation: work).value } else { try await work() }
            } catch {
                wasCancelled.withLock { $0 = true }
                throw error
            }
        }
        let responder = TestResponder(respond: { _ in .answer(Answer(status: 200, body: .stream(body))) })
        try await withServer(responder) { server in
            let client = try RawClient(port: server.port, receiveBuffer: 4096)
            await client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            let previous = Mutex(-1)
            try await eventually {
                let now = written.withLock { $0 }
                let before = previous.withLock { value in
                    defer { value = now }; return value
                }
                try? await Task.sleep(for: .milliseconds(300))
                return now > 0 && now == before
            }
            #expect(written.withLock { $0 } < 16 * 1024 * 1024)
            await client.reset()
            try await eventually { wasCancelled.withLock { $0 } }
            try await eventually { responder.finished.map(\.status) == [499] }
        }
    }
}

extension String {
    /// The offset of a text in bytes.
    fileprivate func range(of text: String) -> Int? {
        let bytes = Array(utf8)
        let wanted = Array(text.utf8)
        return bytes.indices.first { bytes[$0...].starts(with: wanted) }
    }
}
