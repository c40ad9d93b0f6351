import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The ERP with the limits that it declares, each test on a server of its own.
struct RateLimitTests {
    private static func serve(
        _ environment: [String: String] = [:], _ body: (_ base: String, _ program: ERPProcess) async throws -> Void
    ) async throws {
        let program = try ERPProcess(
            ["serve", "--demo", "--port", "0", "--database", "sqlite::memory:"],
            environment: environment.merging(["ERP_JWT_SECRET": RunningERP.secret]) { $1 })
        try program.start()
        let result = await _Concurrency.Task { try await RunningERP.address(of: program) }.result
        do {
            try await body(result.get(), program)
        } catch {
            program.abandon()
            throw error
        }
        program.terminate()
        _ = try await program.end()
    }

    private static func post(_ url: String, _ body: String, _ headers: [String: String] = [:]) async throws -> (HTTPURLResponse, String) {
        var request = URLRequest(url: try #require(URL(string: url)))
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        request.httpBody = Data(body.utf8)
        let (data, response) = try await URLSession.shared.data(for: request)
        return (try #require(response as? HTTPURLResponse), String(decoding: data, as: UTF8.self))
    }

    @Test func login_isLimitedByAddress() async throws {
        try await Self.serve { base, _ in
            for _ in 0..<5 {
                let (answer, _) = try await Self.post(base + "/api/v2/auth/login", #"{"email":"admin@example.com","password":"wrong"}"#)
                #expect(answer.statusCode == 401)
            }
            let (refused, text) = try await Self.post(
                base + "/api/v2/auth/login", #"{"email":"admin@example.com","password":"demo-Password-1"}"#, ["Accept-Language": "ja"])
            #expect(refused.statusCode == 429 && refused.value(forHTTPHeaderField: "Retry-After") == "900")
            #expect(text.contains(#""code":"RATE001""#) && text.contains("リクエスト数が上限を超えました"))
        }
    }

    @Test func login_ofOneAccountFromManyAddresses_isLimited() async throws {
        try await Self.serve(["ERP_TRUSTED_PROXIES": "127.0.0.0/8"]) { base, _ in
            var statuses: [Int] = []
            for number in 0..<12 {
                let (answer, _) = try await Self.post(
                    base + "/api/v2/auth/login", #"{"email":"admin@example.com","password":"wrong"}"#,
                    ["X-Forwarded-For": "203.0.113.\(number)"])
                statuses.append(answer.statusCode)
            }
            #expect(statuses == Array(repeating: 401, count: 10) + [429, 429])
        }
    }

    @Test func passwordChange_isLimitedByUser() async throws {
        try await Self.serve { base, _ in
            let (_, login) = try await Self.post(base + "/api/v2/auth/login", #"{"email":"hr@example.com","password":"demo-Password-1"}"#)
            let token = try #require(login.firstMatch(of: #/"access_token":"([^"]+)"/#)?.1)
            var statuses: [Int] = []
            for _ in 0..<12 {
                let (answer, _) = try await Self.post(
                    base + "/api/v2/auth/change-password", #"{"current_password":"wrong","new_password":"a-Longer-Password-2"}"#,
                    ["Authorization": "Bearer \(token)"])
                statuses.append(answer.statusCode)
            }
            #expect(statuses == Array(repeating: 403, count: 10) + [429, 429])
        }
    }

    @Test func scale_isWarnedAbout() async throws {
        let program = try ERPProcess(
            ["serve", "--demo", "--port", "0", "--database", "sqlite::memory:"], environment: ["ERP_RATE_LIMIT_SCALE": "10"])
        try program.start()
        _ = try await RunningERP.address(of: program)
        program.terminate()
        let result = try await program.end()
        #expect(result.errors.contains("ERP_RATE_LIMIT_SCALE multiplies every rate limit"))
    }
}
