import Foundation
import NIOHTTP1
import NIOPosix
import Testing

@_spi(Generated) @testable import Sekkei

/// What credentials are good for: whose tokens an operation takes, and keys that are for reading alone.
struct AuthenticatorTests {
    private struct Tokens: TokenVerifier {
        func verify(_ token: String) async throws -> VerifiedToken {
            VerifiedToken(
                subject: token, expires: Date(timeIntervalSinceNow: 60), origin: token.hasPrefix("provider") ? .provider : .service)
        }
    }

    private struct Callers: CallerProvider {
        func caller(for credential: VerifiedCredential) async throws -> String? {
            switch credential {
            case .token(let token): token.subject
            case .apiKey(let key): key
            }
        }

        func resolve(_ credential: VerifiedCredential) async throws -> ResolvedCaller<String>? {
            guard let name = try await caller(for: credential) else { return nil }
            let expires = name.hasPrefix("brief") ? Date(timeIntervalSinceNow: -1) : nil
            return ResolvedCaller(name, subject: "everybody", expires: expires, isReadOnly: name.hasPrefix("reader"))
        }
    }

    private static let schemes: [SecurityScheme] = [.bearer, .oidc, .apiKey(header: "X-API-Key")]
    private let authenticator = Authenticator(verifier: Tokens(), provider: Callers(), lifetime: .seconds(60))

    private func request(
        _ headers: HTTPHeaders, _ method: Sekkei.HTTPMethod = .get, schemes: [SecurityScheme] = schemes
    ) -> Request {
        let loop = MultiThreadedEventLoopGroup.singleton.any()
        let request = Request(method: method, target: "/", headers: headers, remoteAddress: nil, eventLoop: loop)
        request.readHead(of: BareAPI.makeDescriptor(basePath: "", schemes: schemes))
        return request
    }

    /// The caller's name, or the error; and whether it was known at once.
    private func outcome(_ request: Request, taking schemes: [Int]) async -> (text: String, isImmediate: Bool) {
        switch authenticator.authenticate(request, schemes: schemes) {
        case .caller(let name): return (name, true)
        case .refused(let error): return ("\(error)", true)
        case .wait(let work):
            switch await work() {
            case .caller(let name): return (name, false)
            case .refused(let error): return ("\(error)", false)
            case .wait: return ("waits again", false)
            }
        }
    }

    /// Operation's schemes, token, what comes of it.
    @Test(arguments: [
        ([0], "own", "own"), ([0], "provider", "invalidToken"), ([1], "provider", "provider"), ([1], "own", "invalidToken"),
        ([0, 1], "own", "own"), ([0, 1], "provider", "provider"), ([2], "own", "authenticationRequired"), ([1, 2], "own", "invalidToken"),
    ])
    func token_isTakenWhereItsOriginIs(schemes: [Int], token: String, outcome expected: String) async {
        let headers: HTTPHeaders = ["Authorization": "Bearer \(token)"]
        #expect(await outcome(request(headers), taking: schemes).text == expected)
        // What the cache knows is no more than that.
        _ = await outcome(request(headers), taking: [0, 1])
        let again = await outcome(request(headers), taking: schemes)
        #expect(again.text == expected && again.isImmediate)
    }

    @Test(arguments: ["own", "provider"])
    func token_ofAnAPIWithOneKindOfBearer_isOfThatKind(token: String) async {
        let headers: HTTPHeaders = ["Authorization": "Bearer \(token)"]
        for scheme in [SecurityScheme.bearer, .oidc] {
            #expect(await outcome(request(headers, schemes: [scheme]), taking: [0]).text == token)
        }
    }

    @Test(arguments: [
        (Sekkei.HTTPMethod.get, "reader"), (.head, "reader"), (.post, "insufficientPermissions"), (.delete, "insufficientPermissions"),
        (.put, "insufficientPermissions"), (.patch, "insufficientPermissions"), (.options, "insufficientPermissions"),
    ])
    func key_forReading_doesNothingElse(method: Sekkei.HTTPMethod, outcome expected: String) async {
        for _ in 0..<2 {
            #expect(await outcome(request(["X-API-Key": "reader"], method), taking: [0, 1, 2]).text == expected)
        }
    }

    @Test func key_isRememberedUntilItsOwnEnd_andForgottenBySubject() async {
        let key: HTTPHeaders = ["X-API-Key": "a"]
        #expect(await outcome(request(key), taking: [2]).isImmediate == false)
        #expect(await outcome(request(key), taking: [2]).isImmediate)
        authenticator.revoke(subject: "everybody")
        #expect(await outcome(request(key), taking: [2]).isImmediate == false)
        for _ in 0..<2 { #expect(await outcome(request(["X-API-Key": "brief"]), taking: [2]).isImmediate == false) }
    }

    @Test func challenge_asksForABearerTokenOnce() {
        let request = request([:])
        #expect(request.challenges().map(\.value) == ["Bearer", #"ApiKey realm="X-API-Key""#])
    }
}
