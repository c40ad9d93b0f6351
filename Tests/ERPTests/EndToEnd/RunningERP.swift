import Foundation
import Synchronization
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A server with the demo data that all end-to-end tests share; it ends with the test process.
actor RunningERP {
    static let shared = RunningERP()
    static let secret = "end-to-end-secret-of-32-bytes-or-more"

    private static let running = Mutex<ERPProcess?>(nil)
    private var start: Task<String, any Error>?
    private var tokens: [String: Task<String, any Error>] = [:]

    /// The address of the server, which is started by the first who asks.
    func base() async throws -> String {
        let start = start ?? Task { try await Self.startServer() }
        self.start = start
        return try await start.value
    }

    /// An access token of a demo login, asked for once.
    func token(_ email: String) async throws -> String {
        let login = tokens[email] ?? Task { try await Self.logIn(email) }
        tokens[email] = login
        return try await login.value
    }

    private static func startServer() async throws -> String {
        let program = try ERPProcess(
            ["serve", "--demo", "--port", "0", "--database", "sqlite::memory:"],
            environment: ["ERP_JWT_SECRET": secret, "ERP_RATE_LIMIT_SCALE": "1000"])
        try program.start()
        running.withLock { $0 = program }
        atexit { RunningERP.running.withLock { $0?.abandon() } }
        return try await address(of: program)
    }

    private static func logIn(_ email: String) async throws -> String {
        let reply = try await Reply.to("POST", "/auth/login", body: #"{"email":"\#(email)","password":"demo-Password-1"}"#)
        return try #require(reply["data.access_token"])
    }

    /// Waits until the program has said where it listens.
    static func address(of program: ERPProcess) async throws -> String {
        for _ in 0..<1200 where program.isRunning {
            if let match = program.output.firstMatch(of: /http:\/\/127\.0\.0\.1:\d+/) { return String(match.output) }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw NotListening(output: program.output)
    }

    struct NotListening: Error { let output: String }
}
