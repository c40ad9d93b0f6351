import Synchronization
import Testing

@testable import Sekkei

@Suite struct ConditionTests {
    private static func request(_ method: String, _ path: String, _ fields: String = "") -> String {
        "\(method) /api/\(path) HTTP/1.1\r\nHost: a\r\n\(fields)\r\n"
    }

    @Test func read_carriesTheTagOfTheRepresentation() async throws {
        try await withApplication(AnswersAPI()) { server in
            let client = try server.connect()
            for (path, fields, tag) in [
                ("v2/rows/1", "", #""7-v2-en""#), ("v1/rows/1", "", #""7-v1-en""#), ("v2/rows/1", "Accept-Language: ja\r\n", #""7-v2-ja""#),
            ] {
                let answer = try await client.request(Self.request("GET", path, fields))
                #expect(answer.status == 200 && answer.values("etag") == [tag] && answer.body.contains(#""row_version":7"#))
            }
        }
    }

    @Test(arguments: [
        (#""7-v2-en""#, 304), (#"W/"7-v2-en""#, 304), (#""6-v2-en", "7-v2-en""#, 304), ("*", 304), (#""6-v2-en""#, 200),
        (#""7-v2-ja""#, 200),
        (#""7-v1-en""#, 200), ("7-v2-en", 200), ("", 200),
    ])
    func read_withIfNoneMatch_isAnsweredBriefly(value: String, status: Int) async throws {
        try await withApplication(AnswersAPI()) { server in
            let client = try server.connect()
            await client.send(Self.request("GET", "v2/rows/1", "If-None-Match: \(value)\r\n"))
            let answer = try await client.answer()
            #expect(answer.status == status && answer.values("etag") == [#""7-v2-en""#])
            if status == 304 {
                #expect(answer.values("content-type").isEmpty && answer.values("content-length").isEmpty)
                #expect(answer.values("vary").contains("Accept-Language") && answer.values("x-request-id").count == 1)
            }
            await client.send(Self.request("HEAD", "v2/rows/1", "If-None-Match: \(value)\r\n"))
            #expect(try await client.answer(toHead: true).status == status)
        }
    }

    @Test func conditions_onSeveralLines_areOneList() async throws {
        try await withApplication(AnswersAPI()) { server in
            let fields = "If-None-Match: \"1-v2-en\"\r\nIf-None-Match: \"7-v2-en\"\r\n"
            let answer = try await server.connect().request(Self.request("GET", "v2/rows/1", fields))
            #expect(answer.status == 304)
        }
    }

    @Test(arguments: [(#""7-v2-en""#, 200), (#"W/"7-v2-en""#, 412), (#""6-v2-en""#, 412), ("*", 200)])
    func read_withIfMatch_isConditionalToo(value: String, status: Int) async throws {
        try await withApplication(AnswersAPI()) { server in
            let answer = try await server.connect().request(Self.request("GET", "v2/rows/1", "If-Match: \(value)\r\n"))
            #expect(answer.status == status)
        }
    }

    @Test(
        arguments: [
            (nil, 200, nil), ("*", 200, nil), (#""7-v2-en""#, 200, 7), (#""7-v1-ja""#, 200, 7), (#""7-v2-en", "7-v2-ja""#, 200, 7),
            (#"W/"7-v2-en""#, 412, nil), (#""7-v2-en", "8-v2-en""#, 412, nil), (#""7-v2-en", W/"7-v2-en""#, 200, 7),
            (#""x", "7-v2-en""#, 200, 7),
            (#""other""#, 412, nil), ("7", 412, nil), ("", 412, nil),
        ] as [(String?, Int, Int64?)])
    func write_handsTheExpectedVersionToTheService(value: String?, status: Int, expected: Int64?) async throws {
        let seen = Mutex<[Int64?]>([])
        let api = AnswersAPI(update: { id, expected in
            seen.withLock { $0.append(expected) }
            return .init(id: id, version: 8)
        })
        try await withApplication(api) { server in
            let field = value.map { "If-Match: \($0)\r\n" } ?? ""
            let answer = try await server.connect().request(Self.request("PATCH", "v2/rows/1", field))
            #expect(answer.status == status && answer.values("etag") == (status == 200 ? [#""8-v2-en""#] : []))
        }
        #expect(seen.withLock { $0 } == (status == 200 ? [expected] : []))
    }

    @Test func write_thatMustBeConditional_is428Without() async throws {
        try await withApplication(AnswersAPI()) { server in
            let client = try server.connect()
            #expect(try await client.request(Self.request("PUT", "v2/rows/1")).status == 428)
            #expect(try await client.request(Self.request("PUT", "v2/rows/1", "If-Match: \"7-v2-en\"\r\n")).status == 200)
            #expect(try await client.request(Self.request("PUT", "v2/rows/1", "If-Match: *\r\n")).status == 200)
        }
    }

    @Test func faults_ofTheRequest_outweighItsConditions() async throws {
        try await withApplication(AnswersAPI()) { server in
            let client = try server.connect()
            #expect(try await client.request(Self.request("PUT", "v2/rows/x")).status == 422)
            #expect(try await client.request(Self.request("PATCH", "v2/rows/x", "If-Match: \"other\"\r\n")).status == 422)
        }
    }

    @Test func service_thatFindsAnotherVersion_is412() async throws {
        try await withApplication(AnswersAPI(update: { _, _ in throw BuiltInError.editedMeanwhile })) { server in
            let answer = try await server.connect().request(Self.request("PATCH", "v2/rows/1", "If-Match: \"7-v2-en\"\r\n"))
            #expect(answer.status == 412)
        }
    }

    @Test func write_ignoresIfNoneMatch() async throws {
        try await withApplication(AnswersAPI()) { server in
            let answer = try await server.connect().request(Self.request("PATCH", "v2/rows/1", "If-None-Match: *\r\n"))
            #expect(answer.status == 200)
        }
    }
}
