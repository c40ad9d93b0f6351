import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import SekkeiJSON

/// The ERP with its demo data, as a process of its own, with the provider that a test names.
struct ServedERP: Sendable {
    struct NotListening: Error { let output: String }

    /// An answer, as far as a refusal shows in it.
    struct Answer: Sendable {
        var status: Int
        var code: String?
        var challenges: [String]
        var text: String
        var json: JSONValue?
    }

    let address: String
    let folder: URL
    let http: HTTPClient

    /// Runs a test with a server; its process and its folder are gone afterwards.
    static func with<R: Sendable>(
        _ environment: [String: String], _ options: [String] = [], _ body: (ServedERP) async throws -> R
    ) async throws -> R {
        let folder = FileManager.default.temporaryDirectory.appending(path: "served-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        let http = HTTPClient(eventLoopGroupProvider: .singleton)
        let process = try ChildProcess(["-c", script(environment, options, folder)], output: folder)
        let result: Result<R, any Error>
        do {
            result = .success(try await body(ServedERP(address: try await address(process, folder), folder: folder, http: http)))
        } catch {
            result = .failure(error)
        }
        process.terminate()
        _ = await process.status
        try await http.shutdown()
        try FileManager.default.removeItem(at: folder)
        return try result.get()
    }

    /// Settings that let it take the tokens of a provider.
    static func environment(issuer: String, audience: String) -> [String: String] {
        // Limits of rates are another test's.
        ["ERP_OIDC_ISSUER": issuer, "ERP_OIDC_AUDIENCE": audience, "ERP_RATE_LIMIT_SCALE": "1000000"]
    }

    /// Everything that the process has written.
    var output: String { Self.output(folder) }

    func send(
        _ method: HTTPMethod = .GET, _ path: String = "/auth/me", headers: [(String, String)] = [], body: String? = nil
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: "\(address)/api/v2\(path)")
        request.method = method
        request.headers = HTTPHeaders(headers)
        if let body {
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(ByteBuffer(string: body))
        }
        let response = try await http.execute(request, timeout: .seconds(30))
        let bytes = try await Array(response.body.collect(upTo: 1 << 20).readableBytesView)
        let json = try? JSONValue(parsing: bytes)
        return Answer(
            status: Int(response.status.code), code: json?["error"]?["code"]?.stringValue, challenges: response.headers["WWW-Authenticate"],
            text: String(decoding: bytes, as: UTF8.self) + "\(response.headers)", json: json)
    }

    func send(token: String) async throws -> Answer { try await send(headers: [("Authorization", "Bearer \(token)")]) }

    /// Lets an identity stand for a user, as an operator may.
    func link(_ issuer: String, _ subject: String, userID: Int) async throws {
        let statement = "INSERT INTO identities VALUES ('\(issuer)', '\(subject)', \(userID), '2026-01-01T00:00:00.000Z')"
        let command = "sqlite3 -cmd '.timeout 10000' \(folder.path())/erp.sqlite \"\(statement)\""
        let process = try ChildProcess(["-c", command], output: folder)
        guard await process.status == 0 else { throw NotListening(output: output) }
    }

    private static func script(_ environment: [String: String], _ options: [String], _ folder: URL) -> String {
        let program = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "erp")
        let variables = environment.map { "\($0.key)='\($0.value)'" }.joined(separator: " ")
        let arguments = ["serve", "--demo", "--port", "0", "--database", "sqlite:\(folder.path())/erp.sqlite"] + options
        return "\(variables) exec \(program.path()) \(arguments.joined(separator: " "))"
    }

    private static func output(_ folder: URL) -> String {
        (try? String(contentsOf: folder.appending(path: "output.txt"), encoding: .utf8)) ?? ""
    }

    private static func address(_ process: ChildProcess, _ folder: URL) async throws -> String {
        for _ in 0..<2400 where process.isRunning {
            if let match = output(folder).firstMatch(of: /listens on (http:\/\/127\.0\.0\.1:\d+)/) { return String(match.output.1) }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw NotListening(output: output(folder))
    }
}
