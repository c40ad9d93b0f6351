import Foundation
import Testing

@_spi(Generated) @testable import Sekkei

@Suite struct AuthenticationTests {
    let server = TestServer()

    @Test func operation_withoutCredential_is401() async throws {
        let answer = try await server.send(.get, "/api/v1/items", [])
        #expect(answer.status == 401)
        #expect(answer.code == "AUTH005")
        #expect(answer.headers["www-authenticate"] == #"Bearer, ApiKey realm="X-API-Key""#)
    }

    @Test(arguments: [
        ("Bearer expired", "AUTH002"), ("Bearer forged", "AUTH003"), ("Bearer nobody", "AUTH003"),
        ("Bearer", "AUTH003"), ("Bearer a b", "AUTH003"), ("Bearer " + String(repeating: "x", count: 10_000), "AUTH003"),
    ])
    func credential_whenBad_is401(header: String, code: String) async throws {
        let answer = try await server.send(.get, "/api/v1/items", [("Authorization", header)])
        #expect(answer.status == 401)
        #expect(answer.code == code)
        #expect(answer.headers["www-authenticate"] == #"Bearer error="invalid_token", ApiKey realm="X-API-Key""#)
    }

    @Test(arguments: ["Basic YWRtaW4=", "", "Digest x"])
    func credential_ofAnotherScheme_countsAsNone(header: String) async throws {
        let answer = try await server.send(.get, "/api/v1/items", [("Authorization", header)])
        #expect(answer.status == 401)
        #expect(answer.code == "AUTH005")
        #expect(answer.headers["www-authenticate"] == #"Bearer, ApiKey realm="X-API-Key""#)
    }

    @Test func apiKey_whenBad_saysNothingOfATokenThatWasNotSent() async throws {
        let answer = try await server.send(.get, "/api/v1/items", [("X-API-Key", "nobody")])
        #expect(answer.status == 401 && answer.code == "AUTH003")
        #expect(answer.headers["www-authenticate"] == #"Bearer, ApiKey realm="X-API-Key""#)
    }

    @Test(arguments: [("Authorization", "Bearer staff", #"Bearer error="insufficient_scope""#), ("X-API-Key", "staff", nil)])
    func right_thatIsMissing_isNamedForBearersAlone(name: String, value: String, challenge: String?) async throws {
        let answer = try await server.send(.post, "/api/v1/items", [(name, value)], body: "{}")
        #expect(answer.status == 403 && answer.headers["www-authenticate"] == challenge)
    }

    @Test(arguments: [BuiltInError.wrongCredentials, .authenticationRequired])
    func challenge_ofAnAPIWithKeysAlone_namesTheField(error: BuiltInError) throws {
        let request = BareServer.request(.get, "/v2ish", [("Authorization", "Bearer x")])
        request.readHead(of: BareAPI.descriptor)
        #expect(try TestAnswer(request.failure(error)).headers["www-authenticate"] == #"ApiKey realm="X-API-Key""#)
    }

    @Test func credential_sentTwice_isRefused() async throws {
        let answer = try await server.send(.get, "/api/v1/items", [("Authorization", "Bearer admin"), ("Authorization", "Bearer staff")])
        #expect(answer.code == "AUTH003")
    }

    @Test func credential_whenItCannotBeChecked_is503() async throws {
        let answer = try await server.send(.get, "/api/v1/items", [("Authorization", "Bearer outage")])
        #expect(answer.status == 503)
        #expect(answer.code == "SYS002")
    }

    @Test(arguments: [("Authorization", "bearer admin"), ("X-API-Key", "staff")])
    func credential_whenGood_serves(name: String, value: String) async throws {
        #expect(try await server.send(.get, "/api/v1/items", [(name, value)]).status == 200)
    }

    @Test func role_whenMissing_is403BeforeTheBodyIsRead() async throws {
        let answer = try await server.send(.post, "/api/v1/items", [("Authorization", "Bearer staff")], body: "{ broken")
        #expect(answer.status == 403)
        #expect(answer.code == "AUTH004")
    }

    @Test func caller_reachesTheService() async throws {
        let answer = try await server.send(.get, "/api/v1/items/3", [("Authorization", "Bearer staff")])
        #expect(answer.data["name"] as? String == "staff")
    }

    @Test func credential_isCheckedBeforeTheMediaType() async throws {
        let answer = try await server.send(.post, "/api/v1/items", [("Content-Type", "text/plain")], body: "x")
        #expect(answer.status == 401)
    }
}
