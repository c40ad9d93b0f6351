import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What was acknowledged is there after a restart.
struct RestartTests {
    private func send(_ method: String, _ url: String, _ body: String? = nil, token: String? = nil) async throws -> [String: Any] {
        var request = URLRequest(url: URL(string: url)!)
        request.httpMethod = method
        request.httpBody = body.map { Data($0.utf8) }
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        if let token { request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization") }
        let (data, _) = try await URLSession.shared.data(for: request)
        let envelope = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        return try #require(envelope?["data"] as? [String: Any])
    }

    private func logIn(_ base: String) async throws -> String {
        let body = #"{"email":"admin@example.com","password":"demo-Password-1"}"#
        return try #require(try await send("POST", base + "/api/v2/auth/login", body)["access_token"] as? String)
    }

    @Test func task_survivesARestart_andTheTokenToo() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("erp-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let arguments = ["serve", "--demo", "--port", "0", "--database", "sqlite:\(folder.path)/erp.sqlite"]
        let environment = ["ERP_JWT_SECRET": RunningERP.secret]
        let first = try ERPProcess(arguments, environment: environment)
        try first.start()
        let base = try await RunningERP.address(of: first)
        let token = try await logIn(base)
        let task = try await send("POST", base + "/api/v2/tasks", #"{"title":"Survive","project_id":1}"#, token: token)
        let id = try #require(task["id"] as? Int)
        first.terminate()
        #expect(try await first.end().status == 0)
        let second = try ERPProcess(arguments, environment: environment)
        try second.start()
        let secondBase = try await RunningERP.address(of: second)
        let found = try await send("GET", secondBase + "/api/v2/tasks/\(id)", token: token)
        #expect(found["title"] as? String == "Survive")
        second.terminate()
        #expect(try await second.end().status == 0)
    }
}
