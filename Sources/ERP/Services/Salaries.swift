import ERPAPI
import Sekkei
import SekkeiSQL

/// What the people of an organization earn.
struct Salaries: SalariesService, PayrollService {
    let database: any Database
    let clock: WallClock

    func getSalary(userID: Int64, context: Context<Caller>) async throws -> Salary {
        let own = context.caller.organizationID
        return try await database.read { try await SalaryQueries(transaction: $0, organizationID: own).salary(of: userID) }
    }

    func setSalary(userID: Int64, body: SetSalary, context: Context<Caller>) async throws -> Salary {
        let own = context.caller.organizationID
        return try await database.write { transaction in
            _ = try await UserQueries(transaction: transaction, organizationID: own).user(userID)
            let queries = SalaryQueries(transaction: transaction, organizationID: own)
            try await queries.set(body, of: userID, now: clock.now)
            return try await queries.salary(of: userID)
        }
    }

    func listSalaries(page: PageRequest<NoSort>, context: Context<Caller>) async throws -> Sekkei.Page<Salary> {
        let own = context.caller.organizationID
        return try await database.read { try await SalaryQueries(transaction: $0, organizationID: own).page(page) }
    }
}
