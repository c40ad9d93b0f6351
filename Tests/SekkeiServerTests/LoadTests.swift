import NIOCore
import Synchronization
import Testing

@testable import Sekkei

@Suite(.serialized) struct LoadTests {
    @Test func server_withAThousandConnections_answersAll() async throws {
        let responder = TestResponder(respond: { request in .task { .text(request.target) } })
        try await withServer(responder) { server in
            let clients = try (0..<1000).map { _ in try server.connect() }
            for round in 0..<2 {
                for (index, client) in clients.enumerated() {
                    await client.send("GET /\(round)/\(index) HTTP/1.1\r\nHost: a\r\n\r\n")
                }
                for (index, client) in clients.enumerated() { #expect(try await client.answer().body == "/\(round)/\(index)") }
            }
            for client in clients { await client.close() }
        }
        #expect(responder.finished.count == 2000)
    }

    @Test func server_atItsConnectionLimit_acceptsLater() async throws {
        try await withServer(TestResponder(), .testing { $0.limits.maxConnections = 2 }) { server in
            let first = try server.connect()
            let second = try server.connect()
            for client in [first, second] { _ = try await client.request("GET / HTTP/1.1\r\nHost: a\r\n\r\n") }
            let third = try server.connect()
            await third.send("GET /third HTTP/1.1\r\nHost: a\r\n\r\n")
            await first.close()
            #expect(try await third.answer().body == "/third")
        }
    }

    @Test func endlessPipeline_doesNotStarveOthers() async throws {
        try await withServer(TestResponder(), .testing { $0.eventLoops = 1 }) { server in
            let greedy = try server.connect()
            let flood = Array(String(repeating: "GET / HTTP/1.1\r\nHost: a\r\n\r\n", count: 2000).utf8)
            let sending = Task { while !Task.isCancelled { await greedy.send(flood) } }
            let reader = Task { while !Task.isCancelled { _ = await greedy.receive() } }
            let modest = try server.connect()
            for _ in 0..<50 { #expect(try await modest.request("GET /m HTTP/1.1\r\nHost: a\r\n\r\n").body == "/m") }
            sending.cancel()
            reader.cancel()
            await greedy.reset()
        }
    }

    @Test func pipeline_ofAClientThatDoesNotRead_stopsBeingDecoded() async throws {
        let responder = TestResponder(respond: { _ in .answer(.text(String(repeating: "x", count: 10_000))) })
        try await withServer(responder) { server in
            let client = try RawClient(port: server.port, receiveBuffer: 4096)
            let sending = Task { await client.send(String(repeating: "GET / HTTP/1.1\r\nHost: a\r\n\r\n", count: 400_000)) }
            let previous = Mutex(-1)
            try await eventually {
                let now = responder.finished.count
                let before = previous.withLock { value in
                    defer { value = now }
                    return value
                }
                try? await Task.sleep(for: .milliseconds(300))
                return now > 0 && now == before
            }
            #expect(responder.finished.count < 2000)
            await client.shutDownSending()
            await client.reset()
            await sending.value
        }
    }

    @Test func server_fedGarbage_keepsServing() async throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("garbage seed: \(seed)")
        let responder = TestResponder(respond: { request in
            request.target.utf8.count.isMultiple(of: 2) ? .answer(.text(request.target)) : .task { .text(request.target) }
        })
        try await withServer(responder) { server in
            var noise = Noise(seed: seed)
            for _ in 0..<300 {
                let client = try server.connect()
                await client.send(noise.message())
                if Bool.random(using: &noise) { await client.shutDownSending() }
                if Bool.random(using: &noise) { await client.reset() } else { await client.close() }
            }
            let answer = try await server.connect().request("GET /alive HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(answer.body == "/alive")
        }
    }
}
