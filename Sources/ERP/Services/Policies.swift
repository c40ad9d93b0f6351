import ERPAPI
import Sekkei
import SekkeiPolicy
import SekkeiSQL

/// The policies that administrators keep and try out.
struct Policies: PoliciesService {
    let database: any Database
    let clock: WallClock

    func listPolicies(page: PageRequest<ListPoliciesSort>, context: Context<Caller>) async throws -> Sekkei.Page<StoredPolicy> {
        let own = context.caller.organizationID
        return try await database.read { try await PolicyQueries(transaction: $0, organizationID: own).page(page) }
    }

    func createPolicy(body: CreatePolicy, context: Context<Caller>) async throws -> StoredPolicy {
        let own = context.caller.organizationID
        _ = try CheckedPolicy.checked(body.expression, against: PolicyVocabulary.schema)
        return try await database.write(whenTaken: PolicyNameTaken(name: body.name)) { transaction in
            let queries = PolicyQueries(transaction: transaction, organizationID: own)
            return try await context.audit.created(queries.insert(body, now: clock.now), in: transaction)
        }
    }

    func testPolicy(body: TestPolicy, context: Context<Caller>) async throws -> PolicyTest {
        let facts = GivenFacts(body.context)
        let policy = try CheckedPolicy.checked(body.expression, against: PolicyVocabulary.schema.extended(by: facts))
        return PolicyTest(policy.decision(in: facts))
    }
}
