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

    private static let processIdentifier = Mutex<Int32>(0)
    private var address: String?
    private var tokens: [String: String] = [:]

    /// The address of the server, which is started by the first who asks.
    func base() async throws -> String {
        if let address { return address }
        let program = try ERPProcess(
            ["serve", "--demo", "--port", "0", "--database", "sqlite::memory:"], environment: ["ERP_JWT_SECRET": Self.secret])
        try program.start()
        Self.processIdentifier.withLock { $0 = program.identifier }
        atexit { RunningERP.processIdentifier.withLock { _ = kill($0, SIGKILL) } }
        let found = try await Self.address(of: program)
        address = found
        return found
    }

    /// An access token of a demo login, asked for once.
    func token(_ email: String) async throws -> String {
        if let token = tokens[email] { return token }
        let reply = try await Reply.to("POST", "/auth/login", body: #"{"email":"\#(email)","password":"demo-Password-1"}"#)
        let token = try #require(reply["data.access_token"])
        tokens[email] = token
        return token
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
