import ERP
import ERPAPI
import Sekkei
import SekkeiJSON
import SekkeiTesting
import Testing

/// The operations of the API's documents, and a valid request for each.
struct MatrixRequests: Sendable {
    /// An operation as a document has it.
    struct Operation: Sendable {
        let name: String
        let method: String
        /// With the version's prefix.
        let path: String
        /// The names in braces.
        var parameters: [String] { path.matches(of: /\{(\w+)\}/).map { String($0.output.1) } }
    }

    /// All operations of the newest version, and those that only an older one has.
    static let operations: [String: Operation] = ["v1", "v2"].reduce(into: [:]) { found, version in
        let document = API.descriptor.document(ofVersion: version, language: "en").flatMap { try? JSONValue(parsing: $0.utf8) }
        for path in document?["paths"]?.objectValue?.members ?? [] {
            for method in path.value.objectValue?.members ?? [] {
                guard let name = method.value["operationId"]?.stringValue else { continue }
                found[name] = Operation(name: name, method: method.name.uppercased(), path: "/api/\(version)" + path.name)
            }
        }
    }

    let world: MatrixWorld

    func request(_ operation: Operation, about target: MatrixTarget, by caller: Caller) async throws -> TestRequest {
        var path = operation.path
        for parameter in operation.parameters {
            path.replace("{\(parameter)}", with: String(try await world.subject(parameter, target, of: caller)))
        }
        let headers = [("Authorization", "Bearer \(try await world.token(of: caller))")]
        guard let body = try await body(operation.name, caller) else { return TestRequest(operation.method, path, headers: headers) }
        return TestRequest(operation.method, path, headers: headers, json: body)
    }

    private func body(_ operation: String, _ caller: Caller) async throws -> JSONValue? {
        switch operation {
        case "login": return ["email": .string(try await email(caller)), "password": .string(DemoLogins.password)]
        case "refresh", "logout": return ["refresh_token": .string(try await refreshToken(caller))]
        case "changePassword": return ["current_password": .string(DemoLogins.password), "new_password": "a-Second-Password-2"]
        case "createUser":
            return [
                "email": .string("\(world.code().lowercased())@example.com"), "full_name": "Matrix",
                "department_id": .number(JSONNumber(caller.departmentID)), "password": "a-First-Password-1",
            ]
        case "createTask":
            let project = try await world.erp.project(caller.organizationID == world.erp.admin.organizationID ? "CLOSE" : "ORDERS")
            return ["title": "Matrix", "project_id": .number(JSONNumber(project))]
        case "createDepartment", "createProject": return ["code": .string(world.code()), "name": "Matrix"]
        default: return Self.bodies[operation]
        }
    }

    private static let bodies: [String: JSONValue] = [
        "updateOrganization": ["name": "Matrix"], "updateDepartment": ["name": "Matrix"], "updateProject": ["name": "Matrix"],
        "updateUser": ["location": "home"], "assignRole": ["role": "staff"], "setSalary": ["amount": "1.50"], "updateTask": ["priority": 3],
        "assignTask": ["assignee_id": nil], "transitionTask": ["to": "in_progress"], "tagTask": ["matrix"],
        "createAPIKey": ["name": "Matrix"],
        "createPolicy": ["name": "matrix", "expression": "user.id == 1"], "testPolicy": ["expression": "user.id == 1"],
    ]

    private func refreshToken(_ caller: Caller) async throws -> String {
        let body: JSONValue = ["email": .string(try await email(caller)), "password": .string(DemoLogins.password)]
        let answer = try await world.client.send(TestRequest("POST", "/api/v2/auth/login", json: body))
        return try #require(answer.json?["data"]?["refresh_token"]?.stringValue)
    }

    private func email(_ caller: Caller) async throws -> String {
        try await world.erp.users.getUser(userID: caller.id, context: context(of: caller)).email
    }
}
