import ERPAPI
import Sekkei
import SekkeiSQL

/// The caller's own organization.
struct Organizations: OrganizationsService {
    let database: any Database
    let clock: WallClock

    func listOrganizations(page: PageRequest<NoSort>, context: Context<Caller>) async throws -> Sekkei.Page<Organization> {
        let own = context.caller.organizationID
        return try await database.read { try await OrganizationQueries(transaction: $0, organizationID: own).page(page) }
    }

    func getOrganization(organizationID: Int64, context: Context<Caller>) async throws -> Organization {
        let own = context.caller.organizationID
        return try await database.read {
            try await OrganizationQueries(transaction: $0, organizationID: own).organization(organizationID)
        }
    }

    func updateOrganization(
        organizationID: Int64, body: UpdateOrganization, context: Context<Caller>
    ) async throws -> Organization {
        let own = context.caller.organizationID
        return try await database.write { transaction in
            let queries = OrganizationQueries(transaction: transaction, organizationID: own)
            let old = try await queries.organization(organizationID)
            try await queries.update(body, now: clock.now)
            return try await context.audit.changed(old, to: queries.organization(organizationID), in: transaction)
        }
    }
}
