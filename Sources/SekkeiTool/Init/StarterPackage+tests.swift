extension StarterPackage {
    var tests: String {
        """
        import Testing

        struct NotesTests {
            @Test func note_whenCreated_isListed() async throws {
                try await NotesClient.run { client in
                    let created = try await client.send("POST", "", #"{"text":"Water the plants"}"#)
                    #expect(created.status == 201)
                    #expect(created.text.contains(#""text":"Water the plants","done":false"#))
                    let list = try await client.send("GET", "")
                    #expect(list.status == 200)
                    #expect(list.text.contains("Water the plants"))
                }
            }

            @Test func note_whenChanged_isAnsweredAsItIsThen() async throws {
                try await NotesClient.run { client in
                    _ = try await client.send("POST", "", #"{"text":"Water the plants"}"#)
                    let changed = try await client.send("PATCH", "/1", #"{"done":true}"#)
                    #expect(changed.status == 200)
                    #expect(changed.text.contains(#""text":"Water the plants","done":true"#))
                }
            }

            @Test func note_whenDeleted_isGone() async throws {
                try await NotesClient.run { client in
                    _ = try await client.send("POST", "", #"{"text":"Water the plants"}"#)
                    #expect(try await client.send("DELETE", "/1").status == 204)
                    #expect(try await client.send("GET", "/1").status == 404)
                }
            }

            @Test func note_withoutText_isRefusedInTheCallersLanguage() async throws {
                try await NotesClient.run { client in
                    let refused = try await client.send("POST", "", #"{"text":""}"#, language: "ja")
                    #expect(refused.status == 422)
                    #expect(refused.text.contains("フィールド 'text'"))
                }
            }
        }

        """
    }

    var client: String {
        """
        \("@testable import \(name.module)")

        import Foundation
        import Testing

        #if canImport(FoundationNetworking)
            import FoundationNetworking
        #endif

        /// Calls a server of its own, on a free port of this machine.
        struct NotesClient {
            struct Answer {
                var status: Int
                var text: String
            }

            private let notes: String

            /// Starts a server, and ends it when the calls are done.
            static func run(_ calls: @escaping @Sendable (NotesClient) async throws -> Void) async throws {
                let (ports, running) = AsyncStream.makeStream(of: Int.self)
                let application = try Server.application(port: 0) { running.yield($0) }
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask {
                        defer { running.finish() }
                        try await application.run()
                    }
                    let port = try #require(await ports.first { _ in true }, "the server did not start")
                    try await calls(NotesClient(notes: "http://127.0.0.1:\\(port)/api/v1/notes"))
                    group.cancelAll()
                }
            }

            /// - Parameter path: below `/api/v1/notes`.
            func send(_ method: String, _ path: String, _ body: String? = nil, language: String = "en") async throws -> Answer {
                var request = URLRequest(url: try #require(URL(string: notes + path)))
                request.httpMethod = method
                request.httpBody = body.map { Data($0.utf8) }
                request.setValue(language, forHTTPHeaderField: "Accept-Language")
                if body != nil { request.setValue("application/json", forHTTPHeaderField: "Content-Type") }
                let (data, response) = try await URLSession.shared.data(for: request)
                let status = try #require(response as? HTTPURLResponse).statusCode
                return Answer(status: status, text: String(decoding: data, as: UTF8.self))
            }
        }

        """
    }
}
