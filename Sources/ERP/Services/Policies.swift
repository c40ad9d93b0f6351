import ERPAPI
import Sekkei
import SekkeiSQL

/// The policies that administrators keep and try out.
struct Policies: PoliciesService {
    let database: any Database
    let clock: WallClock
    private let desk = PolicyDesk()

    init(database: any Database, clock: WallClock) {
        self.database = database
        self.clock = clock
    }

    func listPolicies(page: PageRequest<ListPoliciesSort>, context: Context<Caller>) async throws -> Sekkei.Page<StoredPolicy> {
        let own = context.caller.organizationID
        return try await database.read { try await PolicyQueries(transaction: $0, organizationID: own).page(page) }
    }

    func createPolicy(body: CreatePolicy, context: Context<Caller>) async throws -> StoredPolicy {
        let own = context.caller.organizationID
        try desk.check(body.expression)
        return try await database.write(whenTaken: PolicyNameTaken(name: body.name)) { transaction in
            let queries = PolicyQueries(transaction: transaction, organizationID: own)
            return try await context.audit.created(queries.insert(body, now: clock.now), in: transaction)
        }
    }

    func testPolicy(body: TestPolicy, context: Context<Caller>) async throws -> PolicyTest {
        PolicyTest(try desk.decide(body.expression, about: body.context))
    }
}
