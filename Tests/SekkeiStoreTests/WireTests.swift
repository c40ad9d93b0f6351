import Foundation
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import StoreAPI
import Testing

@testable import Sekkei

/// Over real sockets.
@Suite struct WireTests {
    @Test func keptAndRepeatedAnswers_overTheWire_areWellFormed() async throws {
        let shelf = Shelf()
        try await Self.serve(shelf) { port in
            let add = Self.request("POST", "/api/v2/books", ["Idempotency-Key: k1"], #"{"name":"one","room":"hall"}"#)
            let first = try await Self.send(add, port)
            let again = try await Self.send(add, port)
            #expect(first.hasPrefix("HTTP/1.1 201 ") && again.hasPrefix("HTTP/1.1 201 "))
            #expect(!first.contains("Idempotency-Replayed") && again.contains("\r\nIdempotency-Replayed: true\r\n"))
            let list = Self.request("GET", "/api/v2/books")
            let miss = try await Self.send(list, port)
            let hit = try await Self.send(list, port)
            for answer in [miss, hit] {
                #expect(answer.components(separatedBy: "Cache-Control:").count == 2, "one line, which says it all")
                #expect(answer.contains("\r\nCache-Control: private, max-age=30\r\n") && answer.contains(#""name":"one""#))
            }
            let head = try await Self.send(Self.request("HEAD", "/api/v2/books"), port)
            #expect(head.hasSuffix("\r\n\r\n") && head.contains("\r\nETag: W/"))
            let tag = hit.components(separatedBy: "ETag: ").last?.components(separatedBy: "\r\n").first ?? ""
            let known = try await Self.send(Self.request("GET", "/api/v2/books", ["If-None-Match: \(tag)"]), port)
            #expect(known.hasPrefix("HTTP/1.1 304 ") && known.hasSuffix("\r\n\r\n") && !known.contains("Content-Length"))
            #expect(shelf.count("listBooks") == 1 && shelf.count("addBook") == 1)
        }
    }

    @Test func client_whoLeavesWhileItsRequestRuns_findsTheKeyFree() async throws {
        let shelf = Shelf()
        try await Self.serve(shelf) { port in
            shelf.gates.close("addBook")
            let add = Self.request("POST", "/api/v2/books", ["Idempotency-Key: k1"], #"{"name":"one","room":"hall"}"#)
            let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup).connect(host: "127.0.0.1", port: port)
                .get()
            try await channel.writeAndFlush(ByteBuffer(string: add))
            while shelf.gates.waitingCount("addBook") == 0 { await _Concurrency.Task.yield() }
            try await channel.close()
            while shelf.gates.waitingCount("addBook") > 0 { await _Concurrency.Task.yield() }
            shelf.gates.open("addBook")
            var status = ""
            // The key is free a moment after the service has noticed.
            repeat { status = String(try await Self.send(add, port).prefix(12)) } while status == "HTTP/1.1 409"
            #expect(status == "HTTP/1.1 201")
        }
    }

    private static func request(_ method: String, _ target: String, _ headers: [String] = [], _ body: String = "") -> String {
        let fields = ["Host: localhost", "Connection: close", "Authorization: Bearer admin-1-7"] + headers
        let typed = body.isEmpty ? fields : fields + ["Content-Type: application/json", "Content-Length: \(body.utf8.count)"]
        return "\(method) \(target) HTTP/1.1\r\n" + typed.map { $0 + "\r\n" }.joined() + "\r\n" + body
    }

    private static func send(_ text: String, _ port: Int) async throws -> String {
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup).connect(host: "127.0.0.1", port: port) {
            channel in
            channel.eventLoop.makeCompletedFuture {
                try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
            }
        }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: text))
            var all = ByteBuffer()
            for try await piece in inbound { all.writeImmutableBuffer(piece) }
            return String(buffer: all)
        }
    }

    private static func serve(_ shelf: Shelf, _ body: @escaping @Sendable (Int) async throws -> Void) async throws {
        let (ports, running) = AsyncStream.makeStream(of: Int.self)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let service = ShelfService(shelf: shelf)
        let application = try Application(
            StoreAPI.API(books: service, booksV1: service),
            authenticator: Authenticator(verifier: StoreTokens(), provider: StoreCallers()),
            configuration: ServerConfiguration(port: 0, eventLoops: 1), logger: logger, onRunning: { running.yield($0) })
        let group = ServiceGroup(services: [application], logger: logger)
        async let served: Void = group.run()
        var iterator = ports.makeAsyncIterator()
        let port = await iterator.next() ?? 0
        let result = await _Concurrency.Task { try await body(port) }.result
        await group.triggerGracefulShutdown()
        try await served
        try result.get()
    }
}
