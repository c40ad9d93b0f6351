import FeatureAPI
import Foundation
import Logging
import NIOCore
import NIOHTTP1
import NIOPosix

@testable import Sekkei

/// The feature API without a socket: requests go straight into the pipeline.
struct TestServer {
    let pipeline: Pipeline<FeatureAPI.API>
    let registry = PrometheusRegistry()
    let authenticator: Authenticator<Caller>

    init(checks: [HealthCheck] = [], routes: [RawRoute] = []) {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let descriptor = FeatureAPI.API.descriptor
        let rawRoutes = RawRoute.runtime(api: descriptor, checks: checks, registry: registry, logger: logger) + routes
        authenticator = Authenticator(verifier: TestTokens(), provider: TestCallers())
        pipeline = Pipeline(
            api: FeatureAPI.API(features: FeatureService(), items: ItemService(), plain: PlainTestService()), authenticator: authenticator,
            rawRoutes: rawRoutes,
            observer: RequestObserver(api: descriptor, rawRoutes: rawRoutes, registry: registry, logger: logger))
    }

    /// Sends a request and waits for its answer, as the connection would.
    func send(
        _ method: Sekkei.HTTPMethod, _ target: String, _ headers: [(String, String)] = [("Authorization", "Bearer admin")],
        body: String? = nil
    ) async throws -> TestAnswer {
        try await pipeline.send(method, target, headers, body: body)
    }
}
