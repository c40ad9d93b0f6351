import ERP
import Foundation
import SekkeiJSON
import SekkeiTesting

/// Makes what a valid request of an operation needs: somebody to change, something to delete, a session to end.
struct ContractArrangements: Sendable {
    let admin: String
    /// Alone may see salaries.
    let hr: String

    typealias Arrange = @Sendable (TestClient) async throws -> Arrangement

    var all: [String: Arrange] {
        let task: Arrange = { Arrangement(parameters: ["task_id": try await make("/tasks", ["title": "Contract", "project_id": 1], $0)]) }
        let department: Arrange = {
            let body: JSONValue = ["code": .string(code()), "name": "Contract"]
            return Arrangement(parameters: ["department_id": try await make("/departments", body, $0)], body: ["code": .string(code())])
        }
        let project: Arrange = {
            let body: JSONValue = ["code": .string(code()), "name": "Contract"]
            return Arrangement(parameters: ["project_id": try await make("/projects", body, $0)], body: ["code": .string(code())])
        }
        let user: Arrange = { client in
            Arrangement(parameters: ["user_id": try await hire(client).id], body: ["email": .string(email())])
        }
        let newCode: Arrange = { _ in Arrangement(body: ["code": .string(code())]) }
        let newUser: Arrange = { _ in Arrangement(body: ["email": .string(email())]) }
        let newPolicy: Arrange = { _ in Arrangement(body: ["name": .string(code().lowercased()), "expression": "user.id == 1"]) }
        let expression: Arrange = { _ in Arrangement(body: ["expression": "user.id == 1 OR user.location == null"]) }
        let payroll: Arrange = { _ in Arrangement(headers: [("Authorization", "Bearer \(hr)")]) }
        return [
            "getSalary": payroll, "setSalary": payroll, "listSalaries": payroll, "createPolicy": newPolicy, "testPolicy": expression,
            "updateTask": task, "assignTask": task, "deleteTask": task,
            "transitionTask": task, "tagTask": task,
            "updateDepartment": department,
            "deleteDepartment": department, "updateProject": project, "deleteProject": project, "updateUser": user,
            "deactivateUser": user, "assignRole": user, "login": login, "refresh": session, "logout": session,
            "changePassword": changePassword, "createAPIKey": newKey, "revokeAPIKey": key, "createDepartment": newCode,
            "createProject": newCode, "createUser": newUser,
        ]
    }

    private static let password = "a-First-Password-1"

    private func login(_ client: TestClient) async throws -> Arrangement {
        let email = try await hire(client).email
        return Arrangement(body: ["email": .string(email), "password": .string(Self.password)])
    }

    private func session(_ client: TestClient) async throws -> Arrangement {
        let email = try await hire(client).email
        let refresh = try await ContractERP.logIn(email, Self.password, client).refresh
        return Arrangement(body: ["refresh_token": .string(refresh)])
    }

    private func changePassword(_ client: TestClient) async throws -> Arrangement {
        let email = try await hire(client).email
        let access = try await ContractERP.logIn(email, Self.password, client).access
        return Arrangement(
            body: ["current_password": .string(Self.password), "new_password": "a-Second-Password-2"],
            headers: [("Authorization", "Bearer \(access)")])
    }

    /// Everybody has a bounded number of keys, so somebody new makes one.
    private func newKey(_ client: TestClient) async throws -> Arrangement {
        let email = try await hire(client).email
        let access = try await ContractERP.logIn(email, Self.password, client).access
        return Arrangement(body: ["permissions": ["task_write"]], headers: [("Authorization", "Bearer \(access)")])
    }

    private func key(_ client: TestClient) async throws -> Arrangement {
        let email = try await hire(client).email
        let headers = [("Authorization", "Bearer \(try await ContractERP.logIn(email, Self.password, client).access)")]
        let answer = try await client.send(TestRequest("POST", "/api/v2/api-keys", headers: headers, json: ["name": "Contract"]))
        guard let id = answer.json?["data"]?["id"] else { throw ContractERP.Unexpected(text: answer.text) }
        return Arrangement(parameters: ["key_id": id], headers: headers)
    }

    private func hire(_ client: TestClient) async throws -> (id: JSONValue, email: String) {
        let email = email()
        let body: JSONValue = [
            "email": .string(email), "full_name": "Contract", "department_id": 1, "password": .string(Self.password),
        ]
        return (try await make("/users", body, client), email)
    }

    /// Creates something and gives its id.
    private func make(_ path: String, _ body: JSONValue, _ client: TestClient) async throws -> JSONValue {
        let request = TestRequest("POST", "/api/v2" + path, headers: [("Authorization", "Bearer \(admin)")], json: body)
        let answer = try await client.send(request)
        guard let id = answer.json?["data"]?["id"] else { throw ContractERP.Unexpected(text: answer.text) }
        return id
    }

    private func email() -> String { "\(code().lowercased())@example.com" }

    private func code() -> String { "C" + String(UInt64.random(in: 0...0xFFFF_FFFF_FFFF), radix: 36).uppercased() }
}
