import LimitedAPI
import Sekkei
import Synchronization

/// Lets everybody in whom the limits let in.
final class GateService: GatesService, GatesV1Operations {
    /// How often an operation was carried out.
    let calls = Mutex(0)

    private func answer(_ text: String) -> String {
        calls.withLock { $0 += 1 }
        return text
    }

    func pass(context: Context<Caller>) async throws -> String { answer("pass") }
    func again(context: Context<Caller>) async throws -> String { answer(context.request.clientAddress?.description ?? "") }
    func free(context: Context<Caller>) async throws -> String { answer("free") }
    func logIn(body: Login, context: RequestContext) async throws -> String { answer(body.email) }
    func useKey(context: Context<Caller>) async throws -> String { answer("key") }
    func premium(context: Context<Caller>) async throws -> String { answer("premium") }
    func item(itemID: Int64, query: ItemQuery, context: RequestContext) async throws -> String { answer("\(itemID)") }
    func shop(body: Login, context: RequestContext) async throws -> String { answer(body.email) }
    func former(body: Login, context: RequestContext) async throws { _ = answer(body.email) }

    func owner(body: Login, context: RequestContext) async throws -> String {
        try await context.charge("extra", by: body.email)
        return answer(body.email)
    }
}
