import NIOCore
import Synchronization
import Testing

@testable import Sekkei

@Suite struct DepartureTests {
    /// A service that waits for its cancellation, and counts.
    private final class Waiting: Sendable {
        let started = Mutex(0)
        let cancelled = Mutex(0)

        func responder() -> TestResponder {
            TestResponder(respond: { _ in
                .task {
                    self.started.withLock { $0 += 1 }
                    do { try await Task.sleep(for: .seconds(60)) } catch { self.cancelled.withLock { $0 += 1 } }
                    return .text("late")
                }
            })
        }

        func hasStarted() -> Bool { started.withLock { $0 > 0 } }
        func wasCancelled() -> Bool { cancelled.withLock { $0 > 0 } }
    }

    @Test func client_thatHalfCloses_stillGetsAllAnswers() async throws {
        let responder = TestResponder(respond: { request in
            .task {
                do { try await Task.sleep(for: .milliseconds(100)) } catch { return .text("cancelled") }
                return .text(request.target)
            }
        })
        try await withServer(responder) { server in
            let client = try server.connect()
            await client.send("GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\n\r\n")
            await client.shutDownSending()
            #expect(try await client.answer().body == "/1")
            let last = try await client.answer()
            #expect(last.body == "/2")
            #expect(await client.isAtEnd())
        }
    }

    @Test func client_thatHalfClosesForLong_isAskedAndAnswered() async throws {
        let responder = TestResponder(respond: { request in
            .task {
                do { try await Task.sleep(for: .milliseconds(1500)) } catch { return .text("cancelled") }
                return .text(request.target)
            }
        })
        try await withServer(responder) { server in
            let client = try server.connect()
            await client.send("GET /1 HTTP/1.1\r\nHost: a\r\n\r\n")
            await client.shutDownSending()
            var answer = try await client.answer()
            while answer.status == 100 { answer = try await client.answer() }
            #expect(answer.body == "/1")
        }
    }

    @Test(arguments: ["", "Connection: close\r\n"])
    func client_thatHalfClosesAndReadsSlowly_getsTheWholeAnswer(field: String) async throws {
        let size = 4_000_000
        let body = ByteBuffer(repeating: 0x78, count: size)
        let responder = TestResponder(respond: { _ in .answer(Answer(status: 200, body: .bytes(body))) })
        try await withServer(responder, .testing { $0.timeouts.linger = .milliseconds(200) }) { server in
            let client = try RawClient(port: server.port, receiveBuffer: 4096)
            await client.send("GET /1 HTTP/1.1\r\nHost: a\r\n\(field)\r\n")
            await client.shutDownSending()
            try await Task.sleep(for: .milliseconds(600))
            #expect(try await client.answer().body.utf8.count == size)
            #expect(await client.isAtEnd())
        }
    }

    @Test func client_thatHalfClosesAfterItsAnswerBegan_getsTheRest() async throws {
        let body = ByteBuffer(repeating: 0x78, count: 4_000_000)
        let responder = TestResponder(respond: { _ in .answer(Answer(status: 200, body: .bytes(body))) })
        try await withServer(responder) { server in
            let client = try RawClient(port: server.port, receiveBuffer: 4096)
            await client.send("GET /1 HTTP/1.1\r\nHost: a\r\n\r\n")
            try await eventually { !responder.finished.isEmpty }
            await client.shutDownSending()
            try await Task.sleep(for: .milliseconds(300))
            #expect(try await client.answer().body.utf8.count == 4_000_000)
        }
    }

    @Test func client_thatHalfClosesWithoutARequest_isClosed() async throws {
        try await withServer(TestResponder()) { server in
            let client = try server.connect()
            await client.shutDownSending()
            #expect(await client.isAtEnd())
        }
    }

    @Test func client_thatResets_cancelsTheService() async throws {
        let waiting = Waiting()
        let responder = waiting.responder()
        try await withServer(responder) { server in
            let client = try server.connect()
            await client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            try await eventually { waiting.hasStarted() }
            await client.reset()
            try await eventually { waiting.wasCancelled() }
        }
        #expect(responder.finished == [.init(target: "/", status: 499, bytes: 0)])
    }

    @Test func client_thatJustCloses_cancelsTheService() async throws {
        let waiting = Waiting()
        let responder = waiting.responder()
        try await withServer(responder) { server in
            let client = try server.connect()
            await client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            try await eventually { waiting.hasStarted() }
            await client.close()
            try await eventually { waiting.wasCancelled() }
        }
        #expect(responder.finished.map(\.status) == [499])
    }

    @Test func client_thatLeavesAmidItsBody_isReportedOnce() async throws {
        let responder = TestResponder()
        try await withServer(responder) { server in
            let client = try server.connect()
            await client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab")
            try await Task.sleep(for: .milliseconds(100))
            await client.reset()
            try await eventually { !responder.finished.isEmpty }
        }
        #expect(responder.finished.map(\.status) == [499])
        #expect(responder.responded.isEmpty)
    }
}
