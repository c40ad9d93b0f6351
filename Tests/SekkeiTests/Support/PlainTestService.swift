import FeatureAPI
import Sekkei

/// Operations without a caller, among them one that fails as it is told.
struct PlainTestService: PlainService {
    struct Mishap: Swift.Error {}

    struct Outage: ServiceUnavailable {
        var isUnavailable: Bool { true }
        var dependency: UnavailableDependency
    }

    func ping(context: RequestContext) async throws -> Pong { Pong(pong: true, language: context.language) }

    func echo(body: FeatureAPI.Task, context: RequestContext) async throws -> FeatureAPI.Task { body }

    func fail(query: FailQuery, context: RequestContext) async throws -> FeatureAPI.Error {
        switch query.how {
        case "database": throw Outage(dependency: .database)
        case "provider": throw Outage(dependency: .externalService)
        case "undeclared": throw StockEmpty()
        case "mishap": throw Mishap()
        default: return FeatureAPI.Error(type: query.how)
        }
    }

    func slow(context: RequestContext) async throws -> Pong {
        try await _Concurrency.Task.sleep(for: .seconds(30))
        return Pong(pong: false, language: context.language)
    }

    func counts(context: RequestContext) async throws -> [String: Int32] { ["b": 2, "a": 1] }
}
