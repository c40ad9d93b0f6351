import Sekkei
import SekkeiJSON
import Testing

@testable import SekkeiOIDC

struct OIDCConfigurationTests {
    @Test(arguments: [
        "https://id.example", "https://id.example/", "https://id.example:8443/realms/erp", "http://127.0.0.1:80/x", "http://localhost/x",
        "http://[::1]:4000/x", "HTTPS://id.example",
    ])
    func issuer_thatIsSecure_isTaken(issuer: String) throws {
        #expect(try OIDCConfiguration(issuer: issuer, audiences: ["a"]).issuer == issuer)
    }

    @Test(arguments: [
        "", "id.example", "http://id.example", "http://127.0.0.1.example.com", "http://127.example", "http://localhost.example.com",
        "http://128.0.0.1", "ftp://127.0.0.1", "file:///etc/passwd", "https://", "https://user@id.example", "https://u:p@id.example",
        "https://id.example?x=1", "https://id.example#x", "https://id.example?", "http://127.0.0.256/x", "http://0x7f.0.0.1",
        "http://127.0.0.1@id.example", "https://id.example/\(String(repeating: "x", count: 2048))",
    ])
    func issuer_thatIsNot_isRefused(issuer: String) {
        #expect(throws: OIDCConfigurationError.issuerNotSecure(issuer)) { try OIDCConfiguration(issuer: issuer, audiences: ["a"]) }
    }

    @Test func configuration_withoutAudienceAlgorithmOrCredentials_isRefused() throws {
        #expect(throws: OIDCConfigurationError.noAudience) { try OIDCConfiguration(issuer: "https://a.example", audiences: []) }
        #expect(throws: OIDCConfigurationError.noAudience) { try OIDCConfiguration(issuer: "https://a.example", audiences: [""]) }
        var configuration = try OIDCConfiguration(issuer: "https://a.example", audiences: ["a"])
        configuration.introspection = .opaqueTokens
        #expect(throws: OIDCConfigurationError.noCredentials) { try configuration.check() }
        configuration.credentials = ClientCredentials(id: "c", secret: Secret("s"))
        try configuration.check()
        configuration.algorithms = []
        #expect(throws: OIDCConfigurationError.nothingAccepted) { try configuration.check() }
    }

    @Test(arguments: [
        (
            "https://a.example",
            ["https://a.example/.well-known/openid-configuration", "https://a.example/.well-known/oauth-authorization-server"]
        ),
        (
            "https://a.example/x/y/",
            [
                "https://a.example/x/y/.well-known/openid-configuration", "https://a.example/.well-known/oauth-authorization-server/x/y",
            ]
        ),
    ])
    func discovery_looksAtBothPlaces(issuer: String, places: [String]) throws {
        #expect(try #require(ProviderURL(issuer)).discoveryDocuments == places)
    }

    @Test(arguments: [
        #"{"issuer":"https://a.example/","jwks_uri":"https://a.example/k"}"#, #"{"jwks_uri":"https://a.example/k"}"#,
        #"{"issuer":"https://A.example","jwks_uri":"https://a.example/k"}"#, #"{"issuer":"https://a.example"}"#,
        #"{"issuer":"https://a.example","jwks_uri":"http://a.example/k"}"#, #"{"issuer":"https://a.example","jwks_uri":7}"#,
        #"{"issuer":"https://a.example","jwks_uri":"http://127.0.0.1/k"}"#, #"{"issuer":"https://a.example","jwks_uri":"file:///k"}"#,
        #"{"issuer":"https://a.example","jwks_uri":"https://a.example/k","userinfo_endpoint":"http://a.example/u"}"#,
    ])
    func discoveryDocument_thatLies_isRefused(text: String) throws {
        let document = try #require(StrictJSON.object(Array(text.utf8), maxDepth: 8))
        let issuer = try #require(ProviderURL("https://a.example"))
        #expect(throws: ProviderUnavailable.self) { try ProviderMetadata(document, issuer: issuer) }
    }

    @Test func credentials_areEncodedForTheHeader_andShowNoSecret() {
        let credentials = ClientCredentials(id: "a:b", secret: Secret("geheim ü/+"))
        #expect(credentials.authorization == "Basic YSUzQWI6Z2VoZWltJTIwJUMzJUJDJTJGJTJC")
        var dumped = ""
        dump(credentials, to: &dumped)
        for text in ["\(credentials)", String(reflecting: credentials), dumped] {
            #expect(!text.contains("geheim"))
            #expect(text.contains("a:b"))
        }
    }
}
