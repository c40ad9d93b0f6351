import NIOCore
import Synchronization
import Testing

@testable import Sekkei

@Suite struct TimeoutTests {
    @Test func head_thatDoesNotEnd_is408() async throws {
        try await withServer(TestResponder(), .testing { $0.timeouts.head = .milliseconds(300) }) { server in
            let client = try server.connect()
            await client.send("GET / HTTP/1.1\r\nHost: a\r\nX")
            let answer = try await client.answer()
            #expect(answer.status == 408 && answer.connection == "close")
            #expect(await client.isAtEnd())
        }
    }

    @Test func connection_thatSendsNothing_isClosedSilently() async throws {
        try await withServer(TestResponder(), .testing { $0.timeouts.head = .milliseconds(300) }) { server in
            let client = try server.connect()
            #expect(await client.isAtEnd())
        }
    }

    @Test func body_thatDoesNotEnd_is408() async throws {
        let responder = TestResponder()
        try await withServer(responder, .testing { $0.timeouts.body = .milliseconds(300) }) { server in
            let client = try server.connect()
            await client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab")
            #expect(try await client.answer().status == 408)
            #expect(await client.isAtEnd())
        }
        #expect(responder.finished.map(\.status) == [408])
        #expect(responder.responded.isEmpty)
    }

    @Test func connection_whenIdle_isClosedSilently() async throws {
        try await withServer(TestResponder(), .testing { $0.timeouts.idle = .milliseconds(300) }) { server in
            let client = try server.connect()
            #expect(try await client.request("GET / HTTP/1.1\r\nHost: a\r\n\r\n").status == 200)
            #expect(await client.isAtEnd())
        }
    }

    @Test func refusedBody_thatDoesNotCome_endsTheConnection() async throws {
        let responder = TestResponder(admit: { _ in .answer(.text("no", status: 403)) })
        try await withServer(responder, .testing { $0.timeouts.body = .milliseconds(300) }) { server in
            let client = try server.connect()
            #expect(try await client.request("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n").status == 403)
            #expect(await client.isAtEnd())
        }
    }

    @Test func service_pastItsDeadline_is504AndItsLateAnswerIsDropped() async throws {
        let wasCancelled = Mutex(false)
        let responder = TestResponder(respond: { request in
            guard request.target == "/slow" else { return .answer(.text(request.target)) }
            return .task(deadline: MonotonicClock.now + 300_000_000) {
                do { try await Task.sleep(for: .seconds(60)) } catch { wasCancelled.withLock { $0 = true } }
                return .text("late")
            }
        })
        try await withServer(responder) { server in
            let client = try server.connect()
            await client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\nGET /next HTTP/1.1\r\nHost: a\r\n\r\n")
            let answer = try await client.answer()
            #expect(answer.status == 504 && answer.connection == nil)
            #expect(try await client.answer().body == "/next")
            try await eventually { wasCancelled.withLock { $0 } }
            #expect(try await client.request("GET /last HTTP/1.1\r\nHost: a\r\n\r\n").body == "/last")
        }
        #expect(responder.finished.map(\.status) == [504, 200, 200])
    }

    @Test func client_thatReadsSlowly_isNotTakenForIdle() async throws {
        let body = ByteBuffer(repeating: 0x78, count: 6_000_000)
        let responder = TestResponder(respond: { _ in .answer(Answer(status: 200, body: .bytes(body))) })
        try await withServer(responder, .testing { $0.timeouts.idle = .milliseconds(200) }) { server in
            let client = try RawClient(port: server.port, receiveBuffer: 4096)
            await client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            try await Task.sleep(for: .milliseconds(800))
            #expect(try await client.answer().body.utf8.count == 6_000_000)
        }
    }

    @Test func deadline_longPast_isAnsweredAllTheSame() async throws {
        let responder = TestResponder(respond: { _ in
            .task(deadline: 1) {
                do { try await Task.sleep(for: .seconds(60)) } catch { return .text("cancelled") }
                return .text("late")
            }
        })
        try await withServer(responder) { server in
            let answer = try await server.connect().request("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(answer.status == 504)
        }
    }

    @Test func client_thatDoesNotRead_isCutOff() async throws {
        let body = ByteBuffer(repeating: 0x78, count: 20_000_000)
        let responder = TestResponder(respond: { _ in .answer(Answer(status: 200, body: .bytes(body))) })
        try await withServer(responder, .testing { $0.timeouts.write = .milliseconds(500) }) { server in
            let client = try RawClient(port: server.port, receiveBuffer: 4096)
            await client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            try await Task.sleep(for: .seconds(2))
            #expect(await client.receiveAll().utf8.count < 20_000_000)
        }
    }
}
