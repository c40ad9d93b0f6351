import NIOCore
import Synchronization
import Testing

@testable import Sekkei

/// How long streams go on, and what ends them.
@Suite struct StreamLifeTests {
    private typealias Row = AnswersAPI.Row

    private static func get(_ path: String) -> String { "GET /api/v2/\(path) HTTP/1.1\r\nHost: a\r\n\r\n" }

    /// Waits until it is cancelled, and notes that it was.
    private static func waitForEnd(_ ended: borrowing Mutex<Bool>) async throws {
        do {
            try await Task.sleep(for: .seconds(600))
        } catch {
            ended.withLock { $0 = true }
            throw error
        }
    }

    @Test func timeout_passedWhileTheStreamGoesOn_doesNotEndIt() async throws {
        let deadlines = Mutex<[UInt64]>([])
        let api = AnswersAPI(watch: { context in
            deadlines.withLock { $0.append(context.deadline) }
            return EventStream { send in
                for number in 1...3 {
                    try await Task.sleep(for: .milliseconds(250))
                    deadlines.withLock { $0.append(context.deadline) }
                    try await send(Row(id: Int64(number), version: 0))
                }
            }
        })
        try await withApplication(api) { server in
            let client = try server.connect()
            #expect(try await client.request(Self.get("watch")).body.components("data: ") == 3)
            #expect(try await client.request(Self.get("old")).status == 200)
        }
        let seen = deadlines.withLock { $0 }
        #expect(seen.count == 4 && seen[0] < .max && seen[1...].allSatisfy { $0 == .max })
    }

    @Test func timeout_passedBeforeTheStream_is504() async throws {
        let ended = Mutex(false)
        let api = AnswersAPI(export: {
            try await Self.waitForEnd(ended)
            return ByteStream { _ in }
        })
        try await withApplication(api) { server in
            let answer = try await server.connect().request(Self.get("export"))
            #expect(answer.status == 504)
        }
        #expect(ended.withLock { $0 })
    }

    @Test(arguments: ["export", "watch", "dump"])
    func client_thatLeaves_cancelsTheProducer(path: String) async throws {
        let ended = Mutex(false)
        let api = AnswersAPI(
            export: {
                ByteStream { writer in
                    defer { ended.withLock { $0 = true } }
                    try await writer.write("one")
                    try await Self.waitForEnd(ended)
                }
            },
            watch: { _ in EventStream { _ in try await Self.waitForEnd(ended) } },
            dump: { LineStream { _ in try await Self.waitForEnd(ended) } })
        try await withApplication(api) { server in
            let client = try server.connect()
            await client.send(Self.get(path))
            _ = await client.receive()
            await client.reset()
            try await eventually { ended.withLock { $0 } }
        }
    }

    @Test func client_thatClosesDuringSilence_isNoticedByTheNextComment() async throws {
        let ended = Mutex(false)
        let api = AnswersAPI(watch: { _ in
            var stream = EventStream<Row> { _ in try await Self.waitForEnd(ended) }
            stream.keepAlive = .milliseconds(50)
            return stream
        })
        try await withApplication(api) { server in
            let client = try server.connect()
            await client.send(Self.get("watch"))
            _ = await client.receive()
            await client.close()
            try await eventually { ended.withLock { $0 } }
        }
    }

    @Test func stream_toAClientThatDoesNotRead_waitsAndThenEnds() async throws {
        let sent = Mutex(0)
        let text = String(repeating: "x", count: 16 * 1024)
        let ended = Mutex(false)
        let api = AnswersAPI(export: {
            ByteStream { writer in
                defer { ended.withLock { $0 = true } }
                while true {
                    try await writer.write(text)
                    sent.withLock { $0 += text.utf8.count }
                }
            }
        })
        try await withApplication(api, .testing { $0.timeouts.write = .milliseconds(500) }) { server in
            let client = try RawClient(port: server.port, receiveBuffer: 4096)
            await client.send(Self.get("export"))
            try await eventually { ended.withLock { $0 } }
        }
        #expect(sent.withLock { $0 } < 16 * 1024 * 1024)
    }

    @Test func slowness_ofAStream_isThatOfItsFirstByte() async throws {
        let api = AnswersAPI(dump: { LineStream { _ in try await Task.sleep(for: .milliseconds(1200)) } })
        let log = LogRecorder()
        try await withApplication(api, logger: log.logger) { server in
            let answer = try await server.connect().request(Self.get("dump"))
            #expect(answer.status == 200)
        }
        #expect(log.lines.contains { $0.message == "request" } && !log.lines.contains { $0.message == "slow request" })
    }
}
