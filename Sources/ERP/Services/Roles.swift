import ERPAPI
import Sekkei
import SekkeiSQL

/// The roles that an organization can give.
struct Roles: RolesService {
    let database: any Database

    func listRoles(page: PageRequest<NoSort>, context: Context<Caller>) async throws -> Sekkei.Page<Role> {
        let own = context.caller.organizationID
        return try await database.read { try await RoleQueries(transaction: $0, organizationID: own).page(page) }
    }
}
