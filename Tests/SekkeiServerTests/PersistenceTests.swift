import NIOCore
import NIOHTTP1
import Testing

@testable import Sekkei

@Suite struct PersistenceTests {
    @Test func connection_withTwoRequestsOneAfterTheOther_answersBoth() async throws {
        let responder = TestResponder()
        try await withServer(responder) { server in
            let client = try server.connect()
            for target in ["/a", "/b?x=1"] {
                let answer = try await client.request("GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(answer.version == "HTTP/1.1" && answer.status == 200 && answer.body == target)
                #expect(answer.connection == nil)
                #expect(answer.values("date").count == 1)
            }
        }
        #expect(responder.finished.map(\.target) == ["/a", "/b?x=1"])
        #expect(responder.finished.map(\.bytes) == [2, 6])
    }

    @Test func pipeline_whenTheFirstIsSlow_isAnsweredInOrder() async throws {
        let responder = TestResponder(respond: { request in
            guard request.target == "/slow" else { return .answer(.text(request.target)) }
            return .task {
                do { try await Task.sleep(for: .milliseconds(200)) } catch { return .text("cancelled") }
                return .text("/slow")
            }
        })
        try await withServer(responder) { server in
            let client = try server.connect()
            let targets = ["/slow", "/1", "/2", "/slow", "/3"]
            await client.send(targets.map { "GET \($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined())
            for target in targets { #expect(try await client.answer().body == target) }
        }
    }

    @Test func service_onAnotherActor_comesBackToTheLoop() async throws {
        actor Counter {
            private var count = 0
            func next() -> Int {
                count += 1
                return count
            }
        }
        let counter = Counter()
        let responder = TestResponder(respond: { request in
            .task {
                let count = await counter.next()
                let isOnLoop = request.eventLoop.inEventLoop
                let other = await Task.detached { request.eventLoop.inEventLoop }.value
                return .text("\(count) \(isOnLoop) \(other)")
            }
        })
        try await withServer(responder) { server in
            let client = try server.connect()
            for count in 1...3 {
                #expect(try await client.request("GET / HTTP/1.1\r\nHost: a\r\n\r\n").body == "\(count) true false")
            }
        }
    }

    @Test(arguments: [false, true])
    func pipeline_longerThanTheBound_isAnsweredWhole(throughTasks: Bool) async throws {
        let responder = TestResponder(respond: { request in
            throughTasks ? .task { .text(request.target) } : .answer(.text(request.target))
        })
        try await withServer(responder, .testing { $0.limits.maxPipelinedRequests = 3 }) { server in
            let client = try server.connect()
            let targets = (0..<500).map { "/\($0)" }
            await client.send(targets.map { "POST \($0) HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi" }.joined())
            for target in targets { #expect(try await client.answer().body == target) }
        }
        #expect(responder.finished.count == 500)
    }

    @Test func pipeline_whenSentByteByByte_isAnswered() async throws {
        try await withServer(TestResponder(respond: { .answer(.text(String(buffer: $0.body))) })) { server in
            let client = try server.connect()
            let bytes = Array("\r\n\r\nPOST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello".utf8)
            for byte in bytes + bytes { await client.send([byte]) }
            #expect(try await client.answer().body == "hello")
            #expect(try await client.answer().body == "hello")
        }
    }

    @Test(arguments: [
        ("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "close"), ("GET / HTTP/1.0\r\n\r\n", "close"),
        ("GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n", "close"),
        ("GET / HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n\r\n", "close"),
        ("CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", "close"),
    ])
    func connection_whenTheRequestEndsIt_closesBehindTheAnswer(request: String, connection: String) async throws {
        try await withServer(TestResponder()) { server in
            let client = try server.connect()
            let answer = try await client.request(request + "GET /next HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(answer.status == 200 && answer.connection == connection)
            #expect(await client.isAtEnd())
        }
    }

    @Test func http10_withKeepAlive_staysOpen() async throws {
        try await withServer(TestResponder()) { server in
            let client = try server.connect()
            for _ in 0..<2 {
                let answer = try await client.request("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                #expect(answer.connection == "keep-alive" && answer.body == "/")
            }
        }
    }

    @Test func head_isAnsweredWithTheLengthAndNoBody() async throws {
        let responder = TestResponder()
        try await withServer(responder) { server in
            let client = try server.connect()
            await client.send("HEAD /abc HTTP/1.1\r\nHost: a\r\n\r\nGET /abc HTTP/1.1\r\nHost: a\r\n\r\n")
            let head = try await client.answer(toHead: true)
            let whole = try await client.answer()
            #expect(head.values("content-length") == ["4"] && whole.values("content-length") == ["4"])
            #expect(whole.body == "/abc")
        }
        #expect(responder.finished.map(\.bytes) == [0, 4])
    }

    @Test(arguments: [(204, 0), (304, 0), (205, 1), (200, 1)])
    func answer_withoutBody_tellsItsLengthWhereOneMayFollow(status: Int, lengths: Int) async throws {
        try await withServer(TestResponder(respond: { _ in .answer(Answer(status: status)) })) { server in
            let client = try server.connect()
            for _ in 0..<2 {
                let answer = try await client.request("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(answer.status == status && answer.values("content-length").count == lengths)
            }
        }
    }

    @Test(arguments: [204, 304])
    func answer_whoseStatusForbidsABody_losesIt(status: Int) async throws {
        try await withServer(TestResponder(respond: { _ in .answer(.text("no", status: status)) })) { server in
            let client = try server.connect()
            await client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            #expect(await client.receiveAll().hasSuffix("\r\n\r\n"))
        }
    }

    @Test(arguments: [1, 60_000, 70_000, 3_000_000])
    func answer_ofAnySize_arrivesWhole(size: Int) async throws {
        let body = String(repeating: "x", count: size)
        try await withServer(TestResponder(respond: { _ in .answer(.text(body)) })) { server in
            let client = try server.connect()
            for _ in 0..<2 { #expect(try await client.request("GET / HTTP/1.1\r\nHost: a\r\n\r\n").body.utf8.count == size) }
        }
    }

    @Test func answer_withBlockAndFields_carriesThemInOrder() async throws {
        let answer = Answer(
            status: 201, block: HeaderBlock([("X-A", "1"), ("X-B", "2")]), headers: [("Location", "/a"), ("X-C", "é\t3")],
            body: .bytes(ByteBuffer(string: "{}")))
        try await withServer(TestResponder(respond: { _ in .answer(answer) })) { server in
            let received = try await server.connect().request("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(received.status == 201 && received.body == "{}")
            #expect(received.fields.map(\.name) == ["Date", "X-A", "X-B", "Location", "X-C", "Content-Length"])
            #expect(received.values("x-c") == ["é\t3"])
        }
    }

    @Test(arguments: [
        Answer(status: 200, headers: [("X", "a\r\nSet-Cookie: b")]), Answer(status: 200, headers: [("X", "a\0b")]),
        Answer(status: 200, headers: [("X Y", "a")]), Answer(status: 200, headers: [("", "a")]), Answer(status: 101),
        Answer(status: 200, headers: [("content-LENGTH", "0")]), Answer(status: 200, headers: [("Transfer-Encoding", "chunked")]),
        Answer(status: 700), Answer(status: 200, headers: [("Connection", "close")]),
    ])
    func answer_thatCannotBeSent_isReplacedByAnError(answer: Answer) async throws {
        try await withServer(TestResponder(respond: { _ in .answer(answer) })) { server in
            let client = try server.connect()
            for _ in 0..<2 {
                let received = try await client.request("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(received.status == 500 && received.body == "invalidAnswer" && received.values("x").isEmpty)
            }
        }
    }

    @Test(arguments: [
        ("GET http://b:81/x?y HTTP/1.1", "/x?y", "b:81"), ("GET http://b HTTP/1.1", "/", "b"), ("OPTIONS * HTTP/1.1", "*", "a"),
        ("OPTIONS https://b HTTP/1.1", "*", "b"), ("GET HTTP://b?q HTTP/1.1", "/?q", "b"),
    ])
    func target_isReducedToOriginForm(line: String, target: String, host: String) async throws {
        let responder = TestResponder(respond: { .answer(.text("\($0.target) \($0.headers["host"])")) })
        try await withServer(responder) { server in
            let answer = try await server.connect().request("\(line)\r\nHost: a\r\n\r\n")
            #expect(answer.body == "\(target) [\"\(host)\"]")
        }
    }
}
