import SekkeiJSON
import SekkeiTesting
import Testing

@testable import ERP

/// Every operation of every version, by every demo login, allowed and refused.
struct AccessMatrixTests {
    @Test(arguments: AccessMatrix.rows)
    func access_isAsTheTableSays(row: AccessMatrix.Row) async throws {
        let operation = try #require(MatrixRequests.operations[row.operation], "no document has \(row.operation)")
        let world = try await MatrixWorld()
        for role in AccessMatrix.roles {
            let request = try await MatrixRequests(world: world).request(operation, about: row.target, by: world.caller(role))
            let answer = try await world.client.send(request)
            #expect(answer.status == row.statuses[role], "\(role): \(answer.text.prefix(300))")
            let code = answer.json?["error"]?["code"]?.stringValue
            if answer.status == 403 { #expect(code == "AUTH004", "\(role)") }
            if answer.status == 404 { #expect(code == "BIZ002", "\(role)") }
        }
    }

    /// An operation that is new fails here until somebody has said who may call it.
    @Test func table_hasEveryOperation() {
        let operations = Set(MatrixRequests.operations.keys)
        #expect(operations.count > 40)
        #expect(operations.subtracting(AccessMatrix.rows.map(\.operation)).isEmpty, "these operations have no row")
        #expect(Set(AccessMatrix.rows.map(\.operation)).subtracting(operations).isEmpty, "these rows have no operation")
    }

    /// What names a record says what becomes of records of other organizations, and no caller gets at those.
    @Test func table_hasOtherOrganizations() {
        for operation in MatrixRequests.operations.values where !operation.parameters.isEmpty {
            let rows = AccessMatrix.rows.filter { $0.operation == operation.name }
            let foreign = rows.filter { $0.target == .otherOrganization }
            #expect(foreign.count == 1, "\(operation.name)")
            #expect(foreign.allSatisfy { $0.statuses.values.allSatisfy { [403, 404].contains($0) } }, "\(operation.name)")
            #expect(!rows.contains { $0.target == .nothing }, "\(operation.name)")
        }
    }

    @Test func table_isComplete() {
        for row in AccessMatrix.rows { #expect(row.statuses.count == 4 && row.statuses.values.allSatisfy { $0 >= 200 }, "\(row)") }
        #expect(Set(AccessMatrix.rows.map(\.testDescription)).count == AccessMatrix.rows.count)
    }
}
