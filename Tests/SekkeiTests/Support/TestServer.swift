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
        var fields = HTTPHeaders(headers)
        if body != nil, !fields.contains(name: "content-type") { fields.add(name: "Content-Type", value: "application/json") }
        let request = Request(
            method: method, target: target, headers: fields, remoteAddress: nil, eventLoop: MultiThreadedEventLoopGroup.singleton.any())
        let answer = await answer(to: request, body: body)
        pipeline.finished(request, status: answer.status, bytes: 0)
        return try await TestAnswer(answer, streamed: Self.streamed(answer))
    }

    private static func streamed(_ answer: Answer) async throws -> String {
        guard case .stream(let stream) = answer.body else { return "" }
        let writer = CollectingWriter()
        try await stream.produce(writer)
        return await writer.text
    }

    private func answer(to request: Request, body: String?) async -> Answer {
        switch pipeline.admit(request) {
        case .answer(let answer): return answer
        case .read(let limit):
            if let body, body.utf8.count > limit { return pipeline.answer(to: request, fault: .bodyTooLarge(limit: limit)) }
            request.body = ByteBuffer(string: body ?? "")
        }
        switch pipeline.respond(to: request) {
        case .answer(let answer): return answer
        case .suspend(_, let work): return await work()
        }
    }
}

/// Tokens that are names; two of them are bad.
struct TestTokens: TokenVerifier {
    func verify(_ token: String) async throws -> VerifiedToken {
        switch token {
        case "expired": throw TokenFault.expired
        case "forged": throw TokenFault.invalid(reason: "signature")
        case "outage": throw PlainTestService.Outage(dependency: .externalService)
        default: return VerifiedToken(subject: token, expires: Date().addingTimeInterval(60))
        }
    }
}

/// Callers named by their token or key.
struct TestCallers: CallerProvider {
    func caller(for credential: VerifiedCredential) async throws -> Caller? {
        let name =
            switch credential {
            case .token(let token): token.subject
            case .apiKey(let key): key
            }
        guard ["admin", "staff"].contains(name) else { return nil }
        return Caller(id: 1, name: name, role: Role(name: name))
    }

    func logName(of caller: Caller) -> String? { String(caller.id) }
}
