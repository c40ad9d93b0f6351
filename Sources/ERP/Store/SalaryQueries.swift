import ERPAPI
import Sekkei
import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads and writes the salaries of one organization.
struct SalaryQueries {
    let transaction: Transaction
    let organizationID: Int64

    func page(_ request: PageRequest<NoSort>) async throws -> Sekkei.Page<Salary> {
        let page = try await transaction.page(of: record, orderedBy: "s.user_id", window: Listing.window(request))
        return Sekkei.Page(items: try page.items.map { try Salary($0) }, total: page.total, for: request)
    }

    /// - Throws: `BIZ002` unless it is a user of the organization who has a salary.
    func salary(of userID: Int64) async throws -> Salary {
        guard let row = try await transaction.first("\(record) AND s.user_id = \(userID)") else { throw BuiltInError.resourceNotFound }
        return try Salary(row)
    }

    /// - Throws: `BIZ003` for an amount that no validated request has.
    func set(_ salary: SetSalary, of userID: Int64, now: Date) async throws {
        guard let amount = Hundredths(salary.amount) else { throw BuiltInError.operationNotAllowed }
        try await transaction.execute(
            """
            INSERT INTO salaries (organization_id, user_id, amount, currency, created_at, updated_at)
            VALUES (\(organizationID), \(userID), \(amount.count), \(salary.currency), \(now), \(now))
            ON CONFLICT (organization_id, user_id)
            DO UPDATE SET amount = excluded.amount, currency = excluded.currency, updated_at = excluded.updated_at
            """)
    }

    private var record: SQLStatement {
        """
        SELECT s.created_at, s.updated_at, s.user_id, s.amount, s.currency
        FROM salaries s WHERE s.organization_id = \(organizationID)
        """
    }
}

extension Salary {
    fileprivate init(_ row: Row) throws {
        try self.init(
            createdAt: row.get("created_at"), updatedAt: row.get("updated_at"), userID: row.get("user_id"),
            amount: Hundredths(count: row.get("amount")).amount, currency: row.get("currency"))
    }
}
