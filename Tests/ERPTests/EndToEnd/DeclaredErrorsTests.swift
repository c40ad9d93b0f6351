import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The document names every error of the catalogue that a service can throw, and no other.
struct DeclaredErrorsTests {
    static let declared: [String: Set<String>] = [
        "login": ["AUTH001", "AUTH012"], "refresh": ["AUTH011", "AUTH012"], "logout": [], "getMe": [],
        "changePassword": ["AUTH010", "AUTH012"],
        "listAPIKeys": [], "createAPIKey": ["AUTH004", "AUTH013"], "revokeAPIKey": ["BIZ002"],
        "listDepartments": [], "getDepartment": ["BIZ002"],
        "createDepartment": ["AUTH004", "BIZ012", "BIZ017"], "deleteDepartment": ["AUTH004", "BIZ002", "BIZ015"],
        "updateDepartment": ["AUTH004", "BIZ002", "BIZ012", "BIZ016", "BIZ017"],
        "listOrganizations": [], "getOrganization": ["BIZ002"], "updateOrganization": ["AUTH004", "BIZ002"],
        "listProjects": [], "getProject": ["BIZ002"],
        "createProject": ["AUTH004", "BIZ012", "BIZ017"], "deleteProject": ["AUTH004", "BIZ002", "BIZ014"],
        "updateProject": ["AUTH004", "BIZ002", "BIZ012", "BIZ017"],
        "listAuditLogs": ["AUTH004"], "verifyAuditLogs": ["AUTH004", "BIZ050"],
        "listRoles": [], "listPolicies": ["AUTH004"], "createPolicy": ["AUTH004", "BIZ019", "BIZ020"],
        "testPolicy": ["AUTH004", "BIZ019", "BIZ021"],
        "getSalary": ["AUTH004", "BIZ002"], "setSalary": ["AUTH004", "BIZ002"], "listSalaries": ["AUTH004"],
        "listTasks": [], "getTask": ["AUTH004", "BIZ002"], "deleteTask": ["AUTH004", "BIZ002", "BIZ004"],
        "exportTasks": [], "createTask": ["AUTH004", "BIZ011", "BIZ012", "BIZ018"],
        "updateTask": ["AUTH004", "BIZ002", "BIZ004", "BIZ010", "BIZ011", "BIZ012", "BIZ018"],
        "assignTask": ["AUTH004", "BIZ002", "BIZ010", "BIZ012"], "transitionTask": ["AUTH004", "BIZ002", "BIZ011"],
        "listUsers": [], "getUser": ["BIZ002"], "getUserPermissions": ["BIZ002"],
        "createUser": ["AUTH004", "BIZ001", "BIZ012"], "updateUser": ["AUTH004", "BIZ001", "BIZ002", "BIZ012", "BIZ013"],
        "deactivateUser": ["AUTH004", "BIZ002", "BIZ013"], "assignRole": ["AUTH004", "BIZ002", "BIZ013"],
    ]

    /// What authentication, routing and validation answer by themselves.
    static let implied = ["AUTH002", "AUTH003", "AUTH005", "BIZ005"]

    @Test func errors_ofEveryOperation_areThoseThatItsServiceThrows() async throws {
        let url = URL(string: try await RunningERP.shared.base() + "/openapi/v2.json")!
        let (data, _) = try await URLSession.shared.data(from: url)
        let document = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let paths = try #require(document["paths"] as? [String: [String: Any]])
        let operations = paths.values.flatMap(\.values).compactMap { $0 as? [String: Any] }
        #expect(operations.count == Self.declared.count)
        for operation in operations {
            let id = try #require(operation["operationId"] as? String)
            #expect(Self.codes(of: operation) == Self.declared[id], "\(id)")
        }
    }

    /// The codes stand in the names of the responses: `NotFound_API001_BIZ002`.
    private static func codes(of operation: [String: Any]) -> Set<String> {
        let responses = operation["responses"] as? [String: [String: Any]] ?? [:]
        let names = responses.values.compactMap { ($0["$ref"] as? String)?.split(separator: "/").last }
        let codes = names.flatMap { $0.split(separator: "_").dropFirst().map(String.init) }
        return Set(codes.filter { ($0.hasPrefix("AUTH") || $0.hasPrefix("BIZ")) && !implied.contains($0) })
    }
}
