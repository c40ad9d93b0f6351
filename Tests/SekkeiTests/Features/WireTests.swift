import Foundation
import NIOCore
import Synchronization
import Testing

/// Every construct of the language, called over a socket: what is right, and what an attacker sends.
@Suite("Every construct, over HTTP", .timeLimit(.minutes(2)))
struct WireTests {
    @Test(arguments: WireCalls.groups)
    func call_inEitherLanguage_getsItsAnswer(_ group: WireCalls.Group) async throws {
        try await FeatureServer.run { server in
            for call in group.calls {
                for language in ["en", "ja"] {
                    let answer = try await server.send(call.bytes(language: language))
                    Self.check(answer, call, language)
                }
            }
        }
    }

    private static func check(_ answer: String, _ call: WireCall, _ language: String) {
        #expect(answer.hasPrefix("HTTP/1.1 \(call.status) "), "\(call.testDescription): \(answer.prefix(600))")
        #expect(answer.contains("Vary: Origin"), "\(call.testDescription)")
        for piece in call.pieces { #expect(answer.contains(piece), "\(call.testDescription): \(answer.prefix(1200))") }
        guard call.status >= 400 else { return }
        let isJapanese = answer.unicodeScalars.contains { (0x3040...0x9FFF).contains($0.value) }
        #expect(isJapanese == (language == "ja"), "\(call.testDescription): \(answer.prefix(600))")
    }

    // MARK: - Large bodies

    @Test(arguments: [(300_000, 200), (1_048_576, 200), (1_048_577, 422), (3_000_000, 413)])
    func upload_ofALargeFile_isTakenUpToItsLimit(size: Int, status: Int) async throws {
        var form = FormText()
        form.add("scan", file: "scan.png", "image/png", String(repeating: "x", count: size))
        let fields = ["Content-Type: \(FormText.contentType)"]
        let call = WireCall("POST", "/scans", fields, body: form.body, gives: status, status == 200 ? "{\"bytes\":\(size)}" : "")
        let answer = try await FeatureServer.run { server in try await server.send(call.bytes(language: "en")) }
        #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
        #expect(status != 200 || answer.contains("{\"bytes\":\(size)}"))
    }

    @Test func form_inChunks_isReadAsOne() async throws {
        var form = FormText()
        form.add("caption", "hi")
        form.add("file", file: "a.txt", "text/plain", "x")
        let chunks = form.body.map { character in "\(String(character.utf8.count, radix: 16))\r\n\(character)\r\n" }.joined()
        let head = "POST /api/v1/features/files HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n"
        let text = head + "Content-Type: \(FormText.contentType)\r\n\r\n" + chunks + "0\r\n\r\n"
        let answer = try await FeatureServer.run { server in try await server.send(ByteBuffer(string: text)) }
        #expect(answer.hasPrefix("HTTP/1.1 200 ") && answer.contains(#""file":"a.txt text/plain x""#))
    }

    // MARK: - Streams

    @Test func events_inSilence_areKeptAliveUntilTheServerEndsThem() async throws {
        let isDismissed = Mutex(false)
        let answer = try await FeatureServer.run { server in
            let call = WireCall("GET", "/watch", ["Last-Event-ID: silent"], gives: 200)
            return try await server.send(call.bytes(language: "en")) { text in
                guard text.contains(": keep-alive\n\n"), isDismissed.withLock({ !$0 }) else { return }
                isDismissed.withLock { $0 = true }
                await server.shutDown()
            }
        }
        #expect(answer.contains("Content-Type: text/event-stream\r\n") && answer.contains("\r\ne\r\n: keep-alive\n\n\r\n"))
        #expect(answer.hasSuffix("\r\n0\r\n\r\n"), "a stream that is ended by the server is complete")
    }

    // MARK: - Cursors

    @Test func cursor_ofAnotherProcessOrQuery_isRefused() async throws {
        @Sendable func get(_ query: String, _ server: FeatureServer) async throws -> String {
            try await server.send(WireCall("GET", "/rows?\(query)", gives: 200).bytes(language: "en"))
        }
        let cursor = try await FeatureServer.run { server in
            let first = try await get("sort=name", server)
            let start = try #require(first.range(of: "\"next_cursor\":\""))
            let cursor = String(first[start.upperBound...].prefix { $0 != "\"" })
            #expect(try await get("cursor=\(cursor)&size=1&sort=name", server).contains(#""name":"cat""#))
            let changed = [
                "sort=-name&cursor=\(cursor)", "sort=name&price=1&cursor=\(cursor)", "sort=name&cursor=\(cursor.dropLast())",
                "sort=name&cursor=\(cursor)%3D", "sort=name&cursor=A\(cursor)", "sort=name&cursor=\(cursor.dropLast())~",
            ]
            for query in changed { #expect(try await get(query, server).contains(#""field":"cursor","in":"query","code":"VAL002""#)) }
            return cursor
        }
        let later = try await FeatureServer.run { server in try await get("sort=name&cursor=\(cursor)", server) }
        #expect(later.hasPrefix("HTTP/1.1 422 "))
    }
}
