import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import SekkeiJSON

import struct Sekkei.Secret

@testable import SekkeiOIDC

/// Glewlwyd, an OpenID provider that is not ours, in a process of its own with a throw-away folder and a free loopback port.
///
/// Where it cannot be started the test fails and says what is missing: a skipped test would prove nothing.
struct RealProvider: Sendable {
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    static let client = ClientCredentials(id: "erp", secret: Secret(clientSecret))
    private static let clientSecret = "a-client-secret-100"
    private static let scripts = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "provider")

    let port: Int
    let folder: URL
    private let http: HTTPClient
    private let adminCookie: String

    private var address: String { "http://127.0.0.1:\(port)" }
    var issuer: String { "\(address)/api/oidc" }

    /// Runs a test with a provider; its process and its folder are gone afterwards.
    static func with<R: Sendable>(keys: [(id: String, algorithm: SigningAlgorithm)], _ body: (RealProvider) async throws -> R) async throws
        -> R
    {
        let folder = FileManager.default.temporaryDirectory.appending(path: "provider-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        let http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: .init(redirectConfiguration: .disallow))
        let port = try await freePort()
        let process = try ChildProcess([scripts.appending(path: "start").path(), folder.path(), String(port)], output: folder)
        let result: Result<R, any Error>
        do {
            let cookie = try await ready(port, process, folder, http)
            let provider = RealProvider(port: port, folder: folder, http: http, adminCookie: cookie)
            try await provider.configure(keys)
            result = .success(try await body(provider))
        } catch {
            result = .failure(error)
        }
        process.terminate()
        _ = await process.status
        try await http.shutdown()
        try FileManager.default.removeItem(at: folder)
        return try result.get()
    }

    // MARK: - Tokens

    /// A token by the client-credentials grant.
    func clientToken() async throws -> String {
        try await token([("grant_type", "client_credentials"), ("scope", "api")])
    }

    /// A token by the password grant, for Ada.
    func passwordToken() async throws -> String {
        try await token([("grant_type", "password"), ("username", "ada"), ("password", "ada's password"), ("scope", "openid api")])
    }

    /// A token by the authorization-code grant with PKCE, for Ada, whose browser the test plays.
    func codeToken() async throws -> String {
        let cookie = try await login("ada", "ada's password")
        _ = try await call(.PUT, "/api/auth/grant/erp", #"{"scope":"openid api"}"#, cookie: cookie)
        let query = FormText.encode([
            ("response_type", "code"), ("client_id", "erp"), ("redirect_uri", "http://127.0.0.1/callback"), ("scope", "openid api"),
            ("state", "s"), ("nonce", "n-0S6_WzA2Mj"), ("g_continue", "true"), ("code_challenge_method", "S256"),
            ("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"),
        ])
        let answer = try await send(.GET, "/api/oidc/auth?\(query)", [("Cookie", cookie)], nil)
        let target = answer.headers.first(name: "Location").flatMap { URLComponents(string: $0) }
        guard let code = target?.queryItems?.first(where: { $0.name == "code" })?.value else {
            throw Failure(description: "no code but status \(answer.status.code), \(answer.headers.first(name: "Location") ?? "")")
        }
        return try await token([
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", "http://127.0.0.1/callback"),
            ("code_verifier", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        ])
    }

    func revoke(_ token: String) async throws {
        let form = FormText.encode([("token", token), ("token_type_hint", "access_token")])
        _ = try await expectOK(send(.POST, "/api/oidc/revoke", [("Authorization", Self.client.authorization)], form), "revoke")
    }

    private func token(_ form: [(String, String)]) async throws -> String {
        let headers = [("Authorization", Self.client.authorization)]
        let body = try await expectOK(send(.POST, "/api/oidc/token", headers, FormText.encode(form)), "token")
        guard let token = try JSONValue(parsing: body)["access_token"]?.stringValue else { throw Failure(description: "no access token") }
        return token
    }

    // MARK: - Administration

    /// Replaces the provider's keys; the first one signs from now on.
    func rotate(to keys: [(id: String, algorithm: SigningAlgorithm)]) async throws {
        _ = try await call(.PUT, "/api/mod/plugin/oidc", try await parameters(keys), cookie: adminCookie)
        _ = try await call(.PUT, "/api/mod/plugin/oidc/reset", nil, cookie: adminCookie)
    }

    private func configure(_ keys: [(id: String, algorithm: SigningAlgorithm)]) async throws {
        _ = try await call(.POST, "/api/mod/plugin/", try await parameters(keys), cookie: adminCookie)
        let scope = #"{"name":"api","display_name":"API","description":"The API","password_required":false,"scheme":{}}"#
        _ = try await call(.POST, "/api/scope/", scope, cookie: adminCookie)
        let client: JSONValue = [
            "client_id": "erp", "name": "ERP", "confidential": true, "enabled": true, "client_secret": .string(Self.clientSecret),
            "scope": ["api"], "authorization_type": ["client_credentials", "password", "code", "refresh_token"],
            "redirect_uri": ["http://127.0.0.1/callback"], "token_endpoint_auth_method": ["client_secret_basic"],
        ]
        _ = try await call(.POST, "/api/client/", "\(client)", cookie: adminCookie)
        let user: JSONValue = [
            "username": "ada", "name": "Ada", "email": "ada@example.com", "password": "ada's password", "enabled": true,
            "scope": ["openid", "api", "g_profile"],
        ]
        _ = try await call(.POST, "/api/user/", "\(user)", cookie: adminCookie)
    }

    private func parameters(_ keys: [(id: String, algorithm: SigningAlgorithm)]) async throws -> String {
        let parameters: JSONValue = [
            "iss": .string(issuer), "jwks-private": .string(try await privateKeys(keys)), "jwks-show": true, "access-token-duration": 3600,
            "refresh-token-duration": 3600, "code-duration": 600, "refresh-token-rolling": true, "allow-non-oidc": true,
            "auth-type-code-enabled": true, "auth-type-token-enabled": true, "auth-type-password-enabled": true,
            "auth-type-client-enabled": true, "auth-type-refresh-enabled": true, "auth-type-none-enabled": false,
            "auth-type-implicit-enabled": false, "auth-type-device-enabled": false, "introspection-revocation-allowed": true,
            "introspection-revocation-allow-target-client": true, "introspection-revocation-auth-scope": [], "name-claim": "mandatory",
            "email-claim": "mandatory", "scope-claim": "no", "subject-type": "public", "pkce-allowed": true, "claims": [],
            "additional-parameters": [["user-parameter": "name", "token-parameter": "full_name"]], "allowed-scope": ["openid", "api"],
        ]
        let plugin: JSONValue = ["module": "oidc", "name": "oidc", "display_name": "OIDC", "parameters": parameters]
        return "\(plugin)"
    }

    /// The key pairs are kept by name, so that a rotation can leave a key in the set.
    private func privateKeys(_ keys: [(id: String, algorithm: SigningAlgorithm)]) async throws -> String {
        var texts: [String] = []
        for key in keys {
            let file = folder.appending(path: "\(key.id).json")
            if !FileManager.default.fileExists(atPath: file.path()) {
                let script = Self.scripts.appending(path: "key").path()
                let process = try ChildProcess([script, file.path(), key.id, key.algorithm.rawValue], output: folder)
                guard await process.status == 0 else { throw Failure(description: try Self.output(folder)) }
            }
            let set = try JSONValue(parsing: Data(contentsOf: file))
            guard let key = set["keys"]?[0] else { throw Failure(description: "no key in \(file.path())") }
            texts.append("\(key)")
        }
        return Realm.keySet(texts)
    }

    private func login(_ name: String, _ password: String) async throws -> String {
        try await Self.login(port, http, name, password)
    }

    private static func login(_ port: Int, _ http: HTTPClient, _ name: String, _ password: String) async throws -> String {
        let body: JSONValue = ["username": .string(name), "password": .string(password)]
        let answer = try await send(http, .POST, "http://127.0.0.1:\(port)/api/auth/", [("Content-Type", "application/json")], "\(body)")
        guard let cookie = answer.headers.first(name: "Set-Cookie")?.split(separator: ";").first, answer.status == .ok else {
            throw Failure(description: "login: status \(answer.status.code)")
        }
        return String(cookie)
    }

    // MARK: - Requests

    private func call(_ method: HTTPMethod, _ path: String, _ json: String?, cookie: String) async throws -> [UInt8] {
        let headers = [("Cookie", cookie), ("Content-Type", "application/json")]
        return try await expectOK(send(method, path, headers, json), "\(method) \(path)")
    }

    private func expectOK(_ answer: HTTPClientResponse, _ what: String) async throws -> [UInt8] {
        let body = try await Array(answer.body.collect(upTo: 1 << 20).readableBytesView)
        guard answer.status == .ok else {
            throw Failure(description: "\(what): status \(answer.status.code) \(String(decoding: body, as: UTF8.self))")
        }
        return body
    }

    private func send(_ method: HTTPMethod, _ path: String, _ headers: [(String, String)], _ body: String?) async throws
        -> HTTPClientResponse
    {
        let isForm = method == .POST && !headers.contains { $0.0 == "Content-Type" }
        let headers = headers + (isForm ? [("Content-Type", "application/x-www-form-urlencoded")] : [])
        return try await Self.send(http, method, address + path, headers, body)
    }

    private static func send(
        _ http: HTTPClient, _ method: HTTPMethod, _ url: String, _ headers: [(String, String)], _ body: String?
    ) async throws -> HTTPClientResponse {
        var request = HTTPClientRequest(url: url)
        request.method = method
        request.headers = HTTPHeaders(headers)
        if let body { request.body = .bytes(ByteBuffer(string: body)) }
        return try await http.execute(request, timeout: .seconds(20))
    }

    // MARK: - Process

    private static func output(_ folder: URL) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: "output.txt")), as: UTF8.self)
    }

    /// Waits until the provider lets the administrator in.
    private static func ready(_ port: Int, _ process: ChildProcess, _ folder: URL, _ http: HTTPClient) async throws -> String {
        for _ in 0..<600 {
            if let cookie = try? await login(port, http, "admin", "password") { return cookie }
            guard process.isRunning else {
                throw Failure(description: "the provider cannot be started: \(try output(folder))")
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw Failure(description: "the provider does not answer: \(try output(folder))")
    }

    private static func freePort() async throws -> Int {
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton).bind(host: "127.0.0.1", port: 0).get()
        defer { channel.close(promise: nil) }
        guard let port = channel.localAddress?.port else { throw Failure(description: "no free port") }
        try await channel.close()
        return port
    }
}
