import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// After every change, a read that may be answered from the cache says what one says that may not.
@Suite(.serialized) struct CacheFreshnessTests {
    private static let admin = "admin@example.com"

    /// A change, and the operation that makes it.
    private struct Change {
        let operation: String
        let method: String
        let path: String
        var body: String?
        var version = "v2"
    }

    @Test func everyCachedRead_afterEveryChange_isFresh() async throws {
        let reads = try await cachedReads()
        #expect(reads.count >= 9)
        var made: Set<String> = []
        try await warm(reads)
        for change in try await changes() {
            let reply = try await Reply.to(change.method, change.path, version: change.version, body: change.body, login: Self.admin)
            #expect(
                (200..<300).contains(reply.status), "\(change.operation): \(reply.status) \(String(decoding: reply.body, as: UTF8.self))")
            try await expectFresh(reads, after: change.operation)
            made.insert(change.operation)
        }
        #expect(try await missingChanges(made) == [], "a new operation changes something: say here how it is called")
    }

    // MARK: - Reads

    /// The paths of all operations with a cache, out of the document, with ids of the demo data.
    private func cachedReads() async throws -> [String] {
        let paths = try await document("v2")
        let ids = [
            "organization_id": try await id("/organizations"), "department_id": try await id("/departments"),
            "project_id": try await id("/projects"), "user_id": try await id("/users?q=hr"),
        ]
        return paths.compactMap { path, methods in
            guard let get = methods["get"] as? [String: Any], get["x-sekkei-cache"] != nil else { return nil }
            return ids.reduce(path) { $0.replacingOccurrences(of: "{\($1.key)}", with: $1.value) }
        }.filter { !$0.contains("{") }
    }

    private func warm(_ reads: [String]) async throws {
        for read in reads {
            for version in ["v1", "v2"] {
                #expect(try await Reply.to("GET", read, version: version, login: Self.admin).status == 200, "\(read)")
            }
        }
    }

    private func expectFresh(_ reads: [String], after operation: String) async throws {
        for read in reads {
            for version in ["v1", "v2"] {
                let kept = try await Reply.to("GET", read, version: version, login: Self.admin)
                let made = try await Reply.to(
                    "GET", read, version: version, login: Self.admin, headers: ["Cache-Control": "no-store"])
                #expect(kept.content == made.content, "\(version)\(read) after \(operation)")
                #expect(kept.headers["etag"] == made.headers["etag"], "\(version)\(read) after \(operation)")
            }
        }
    }

    // MARK: - Changes

    /// Every operation of the resources whose reads are kept, in an order in which each can succeed.
    private func changes() async throws -> [Change] {
        let project = try await id("/projects")
        let department = try await id("/departments")
        let organization = try await id("/organizations")
        let number = Int.random(in: 1_000...9_999)
        let task = try await made("/tasks", #"{"title":"Fresh \#(number)","project_id":\#(project)}"#)
        let user = try await made(
            "/users",
            #"{"email":"fresh\#(number)@example.com","full_name":"Fresh \#(number)","department_id":\#(department),"password":"a-First-Password-1"}"#
        )
        let own = try await made("/departments", #"{"code":"F\#(number)","name":"Fresh"}"#)
        let work = try await made("/projects", #"{"code":"F\#(number)","name":"Fresh"}"#)
        return [
            Change(operation: "createTask", method: "POST", path: "/tasks", body: #"{"title":"Another","project_id":\#(project)}"#),
            Change(operation: "updateTask", method: "PATCH", path: "/tasks/\(task)", body: #"{"title":"Changed \#(number)"}"#),
            Change(operation: "assignTask", method: "POST", path: "/tasks/\(task)/assign", body: #"{"assignee_id":\#(user)}"#),
            Change(operation: "transitionTask", method: "POST", path: "/tasks/\(task)/transition", body: #"{"to":"in_progress"}"#),
            Change(operation: "tagTask", method: "POST", path: "/tasks/\(task)/tags", body: #"["fresh"]"#, version: "v1"),
            Change(operation: "updateUser", method: "PATCH", path: "/users/\(user)", body: #"{"full_name":"Changed \#(number)"}"#),
            Change(operation: "assignRole", method: "PUT", path: "/users/\(user)/roles", body: #"{"role":"manager"}"#),
            Change(
                operation: "updateDepartment", method: "PATCH", path: "/departments/\(department)", body: #"{"name":"Changed \#(number)"}"#),
            Change(operation: "updateProject", method: "PATCH", path: "/projects/\(project)", body: #"{"name":"Changed \#(number)"}"#),
            Change(
                operation: "updateOrganization", method: "PATCH", path: "/organizations/\(organization)",
                body: #"{"name":"Changed \#(number)"}"#),
            Change(operation: "createDepartment", method: "POST", path: "/departments", body: #"{"code":"G\#(number)","name":"Fresh"}"#),
            Change(operation: "createProject", method: "POST", path: "/projects", body: #"{"code":"G\#(number)","name":"Fresh"}"#),
            Change(
                operation: "createUser", method: "POST", path: "/users",
                body:
                    #"{"email":"g\#(number)@example.com","full_name":"Fresh","department_id":\#(department),"password":"a-First-Password-1"}"#
            ),
            Change(operation: "deleteTask", method: "DELETE", path: "/tasks/\(task)"),
            Change(operation: "deactivateUser", method: "DELETE", path: "/users/\(user)"),
            Change(operation: "deleteDepartment", method: "DELETE", path: "/departments/\(own)"),
            Change(operation: "deleteProject", method: "DELETE", path: "/projects/\(work)"),
        ]
    }

    /// The operations of the same resources that change something and that no change above is of.
    private func missingChanges(_ made: Set<String>) async throws -> [String] {
        var missing: Set<String> = []
        for version in ["v1", "v2"] {
            for (path, methods) in try await document(version) {
                let resource = path.split(separator: "/").first.map(String.init) ?? ""
                guard ["tasks", "projects", "departments", "organizations", "roles"].contains(resource) else { continue }
                for (method, operation) in methods where method != "get" {
                    let name = (operation as? [String: Any])?["operationId"] as? String ?? ""
                    if !made.contains(name) { missing.insert(name) }
                }
            }
        }
        return missing.sorted()
    }

    // MARK: - The demo ERP

    private func id(_ path: String) async throws -> String {
        try #require(try await Reply.to("GET", path, login: Self.admin, headers: ["Cache-Control": "no-store"])["data.0.id"])
    }

    private func made(_ path: String, _ body: String) async throws -> String {
        try #require(try await Reply.to("POST", path, body: body, login: Self.admin)["data.id"])
    }

    private func document(_ version: String) async throws -> [String: [String: Any]] {
        let url = URL(string: try await RunningERP.shared.base() + "/openapi/\(version).json")!
        let (bytes, _) = try await URLSession.shared.data(for: URLRequest(url: url))
        let document = try JSONSerialization.jsonObject(with: bytes) as? [String: Any]
        return try #require(document?["paths"] as? [String: [String: Any]])
    }
}

extension Reply {
    /// `data` and what is said of the page, as text.
    fileprivate var content: String {
        let json = (try? JSONSerialization.jsonObject(with: body)) as? [String: Any]
        let parts: [String: Any] = ["data": json?["data"] ?? "", "page": (json?["meta"] as? [String: Any])?["pagination"] ?? ""]
        let bytes = try? JSONSerialization.data(withJSONObject: parts, options: [.sortedKeys])
        return bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
