import Logging
import NIOCore
import Synchronization
import Testing

@testable import Sekkei

@Suite struct StreamAnswerTests {
    private typealias Row = AnswersAPI.Row

    private static func get(_ path: String, _ fields: String = "", method: String = "GET") -> String {
        "\(method) /api/v2/\(path) HTTP/1.1\r\nHost: a\r\n\(fields)\r\n"
    }

    @Test func bytes_goOutWithTheirTypeAndName() async throws {
        let api = AnswersAPI(export: {
            ByteStream(contentLength: 9, fileName: "売上.csv") { writer in
                try await writer.write("a,")
                try await writer.write([0x62, 0x0A])
                try await writer.write(ByteBuffer(string: "1,\"2\""))
            }
        })
        try await withApplication(api) { server in
            let answer = try await server.connect().request(Self.get("export"))
            #expect(answer.status == 200 && answer.body == "a,b\n1,\"2\"")
            #expect(answer.values("content-type") == ["text/csv"] && answer.values("content-length") == ["9"])
            #expect(answer.values("content-disposition").first?.hasPrefix("attachment; filename=") == true)
            #expect(answer.values("cache-control") == ["no-store"] && answer.values("x-content-type-options") == ["nosniff"])
            #expect(answer.values("x-request-id").count == 1)
        }
    }

    @Test func bytes_ofASequence_goOutPieceByPiece() async throws {
        let api = AnswersAPI(export: {
            ByteStream(
                AsyncStream<[UInt8]> { continuation in
                    for piece in ["one", "two", ""] { continuation.yield(Array(piece.utf8)) }
                    continuation.finish()
                })
        })
        try await withApplication(api) { server in
            let answer = try await server.connect().request(Self.get("export"))
            #expect(answer.values("transfer-encoding") == ["chunked"] && answer.body == "onetwo")
        }
    }

    @Test func events_goOutAsTheStandardSays() async throws {
        let api = AnswersAPI(watch: { context in
            let last = context.lastEventID
            return EventStream { send in
                try await send(Row(id: 1, version: 2))
                try await send(Row(id: 3, version: 4), id: last, name: "moved")
                try await send(.init(data: Row(id: 5, version: 6), id: "9"))
            }
        })
        try await withApplication(api) { server in
            let answer = try await server.connect().request(Self.get("watch", "Last-Event-ID: 日 8\r\n"))
            #expect(answer.values("content-type") == ["text/event-stream"] && answer.values("x-accel-buffering") == ["no"])
            #expect(answer.values("cache-control") == ["no-store"])
            let first = #"data: {"id":1,"row_version":2}"# + "\n\n"
            let second = "id: 日 8\nevent: moved\n" + #"data: {"id":3,"row_version":4}"# + "\n\n"
            #expect(answer.body == first + second + "id: 9\n" + #"data: {"id":5,"row_version":6}"# + "\n\n")
        }
    }

    @Test func events_ofASequence_goOut() async throws {
        let values = AnswersAPI(watch: { _ in
            EventStream(
                AsyncStream<Row> { continuation in
                    continuation.yield(Row(id: 1, version: 1))
                    continuation.finish()
                })
        })
        let events = AnswersAPI(watch: { _ in
            EventStream(
                AsyncStream<EventStream<Row>.Event> { continuation in
                    continuation.yield(.init(data: Row(id: 1, version: 1), id: "4"))
                    continuation.finish()
                })
        })
        for (api, id) in [(values, ""), (events, "id: 4\n")] {
            try await withApplication(api) { server in
                let answer = try await server.connect().request(Self.get("watch"))
                #expect(answer.body == id + #"data: {"id":1,"row_version":1}"# + "\n\n")
            }
        }
    }

    @Test func events_inSilence_areKeptAliveByComments() async throws {
        let goOn = AsyncStream.makeStream(of: Void.self)
        let api = AnswersAPI(watch: { _ in
            var stream = EventStream<Row> { send in
                for await _ in goOn.stream { try await send(Row(id: 1, version: 1)) }
            }
            stream.keepAlive = .milliseconds(20)
            return stream
        })
        try await withApplication(api) { server in
            let client = try server.connect()
            await client.send(Self.get("watch"))
            var received = ""
            while received.components(": keep-alive\n\n") < 3 { received += String(decoding: await client.receive(), as: UTF8.self) }
            goOn.continuation.yield()
            goOn.continuation.finish()
            while !received.hasSuffix("0\r\n\r\n") { received += String(decoding: await client.receive(), as: UTF8.self) }
            #expect(received.components(#"data: {"id":1,"row_version":1}"#) == 1)
        }
    }

    @Test func lines_areOneValueEach() async throws {
        let api = AnswersAPI(dump: {
            LineStream { send in for number in 1...3 { try await send(Row(id: Int64(number), version: 0)) } }
        })
        try await withApplication(api) { server in
            let answer = try await server.connect().request(Self.get("dump"))
            #expect(answer.values("content-type") == ["application/jsonl"])
            #expect(answer.body == (1...3).map { #"{"id":\#($0),"row_version":0}"# + "\n" }.joined())
        }
    }

    @Test(arguments: ["export", "watch", "dump"])
    func head_isAnsweredWithoutAProducer(path: String) async throws {
        let produced = Mutex(false)
        let note: @Sendable () -> Void = { produced.withLock { $0 = true } }
        let api = AnswersAPI(
            export: { ByteStream { _ in note() } }, watch: { _ in EventStream { _ in note() } }, dump: { LineStream { _ in note() } })
        try await withApplication(api) { server in
            let client = try server.connect()
            await client.send(Self.get(path, method: "HEAD") + Self.get("old"))
            #expect(try await client.answer(toHead: true).status == 200)
            #expect(try await client.answer().status == 200)
        }
        #expect(!produced.withLock { $0 })
    }

    @Test func service_thatFailsBeforeTheStream_isAnsweredInTheEnvelope() async throws {
        try await withApplication(AnswersAPI(export: { throw BuiltInError.resourceNotFound })) { server in
            let answer = try await server.connect().request(Self.get("export"))
            #expect(answer.status == 404 && answer.body.hasPrefix(#"{"success":false"#))
        }
    }

    @Test(arguments: ["export", "watch", "dump"])
    func stream_thatFails_breaksOffAndIsLoggedWithItsTrace(path: String) async throws {
        let api = AnswersAPI(
            export: {
                ByteStream { writer in
                    try await writer.write("one")
                    throw TestFailure("no more")
                }
            },
            watch: { _ in EventStream { _ in throw TestFailure("no more") } },
            dump: { LineStream { _ in throw TestFailure("no more") } })
        let log = LogRecorder()
        try await withApplication(api, logger: log.logger) { server in
            let client = try server.connect()
            await client.send(Self.get(path, "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\n"))
            let received = await client.receiveAll()
            #expect(received.hasPrefix("HTTP/1.1 200") && !received.hasSuffix("0\r\n\r\n"))
        }
        let line = try #require(log.lines.first { $0.message == "a streamed answer broke off" })
        #expect(line.metadata["trace_id"] == "0af7651916cd43dd8448eb211c80319c" && line.metadata["reason"] == "no more")
    }

    @Test func event_withAnIdThatCannotBeSent_breaksTheStreamOff() async throws {
        let api = AnswersAPI(watch: { _ in EventStream { send in try await send(Row(id: 1, version: 1), id: "1\ndata: forged") } })
        try await withApplication(api) { server in
            let client = try server.connect()
            await client.send(Self.get("watch"))
            let received = await client.receiveAll()
            #expect(!received.contains("forged") && !received.hasSuffix("0\r\n\r\n"))
        }
    }
}

extension String {
    /// How often a text occurs.
    func components(_ text: String) -> Int { ranges(of: text).count }
}
