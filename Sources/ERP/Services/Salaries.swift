import ERPAPI
import Sekkei
import SekkeiSQL

/// What the people of an organization earn.
struct Salaries: SalariesService, PayrollService {
    let database: any Database
    let clock: WallClock

    func getSalary(userID: Int64, context: Context<Caller>) async throws -> Salary {
        let own = context.caller.organizationID
        return try await database.write { transaction in
            let salary = try await SalaryQueries(transaction: transaction, organizationID: own).salary(of: userID)
            return try await context.audit.read(salary, in: transaction)
        }
    }

    func setSalary(userID: Int64, body: SetSalary, context: Context<Caller>) async throws -> Salary {
        let own = context.caller.organizationID
        return try await database.write { transaction in
            _ = try await UserQueries(transaction: transaction, organizationID: own).user(userID)
            let queries = SalaryQueries(transaction: transaction, organizationID: own)
            try await queries.set(body, of: userID, now: clock.now)
            // Administrators read the trail, and may not know what anybody earns.
            let note = AuditNote(resourceType: "salary", resourceID: String(userID), changes: AuditChanges.hidden(["amount", "currency"]))
            try await context.audit.record(note, in: transaction)
            return try await queries.salary(of: userID)
        }
    }

    func listSalaries(page: PageRequest<NoSort>, context: Context<Caller>) async throws -> Sekkei.Page<Salary> {
        let own = context.caller.organizationID
        return try await database.write { transaction in
            try await context.audit.record(AuditNote(resourceType: "salary"), in: transaction)
            return try await SalaryQueries(transaction: transaction, organizationID: own).page(page)
        }
    }
}
