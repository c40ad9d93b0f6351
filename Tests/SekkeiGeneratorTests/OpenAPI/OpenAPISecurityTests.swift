import SekkeiGenerator
import SekkeiSpec
import Testing

/// How a document says that tokens of an identity provider are taken.
struct OpenAPISecurityTests {
    private func document(_ more: String) throws -> DocumentUnderTest {
        let text = """
            sekkei: 1
            api: { title: Shop, version: 1.0.0 }
            auth:
              bearer: { scheme: bearer, format: JWT }
              sso: { scheme: oidc, issuer: https://id.example.com/realms/shop/\(more) }
              key: { scheme: apiKey }
              user: { properties: { id: int64 } }
            services:
              Things:
                operations:
                  countThings: { http: GET /count, summary: Count, auth: [bearer, sso], returns: int64 }
                  dropThings: { http: POST /drop, summary: Drop, auth: [sso, key] }
                  keepThings: { http: POST /keep, summary: Keep, auth: sso }

            """
        let compilation = SpecCompiler.compile([SpecSource(path: "api.yaml", bytes: Array(text.utf8))])
        let api = try #require(compilation.api, "\(compilation.diagnostics)")
        return DocumentUnderTest(api: api, version: "v1")
    }

    @Test func provider_isKnownByItsDiscoveryDocument() throws {
        let document = try document("")
        #expect(document.names("components", "securitySchemes") == ["bearer", "sso", "key"])
        #expect(document["components", "securitySchemes", "sso", "type"] == "openIdConnect")
        #expect(
            document["components", "securitySchemes", "sso", "openIdConnectUrl"]
                == "https://id.example.com/realms/shop/.well-known/openid-configuration")
        #expect(document["paths", "/count", "get", "security"] == [["bearer": []], ["sso": []]])
    }

    @Test func discovery_thatIsElsewhere_isNamed() throws {
        let document = try document(", discovery: https://id.example.com/d")
        #expect(document["components", "securitySchemes", "sso", "openIdConnectUrl"] == "https://id.example.com/d")
    }

    @Test func flows_areASchemeOfTheirOwn() throws {
        let document = try document(
            ", authorizationUrl: https://id.example.com/a, tokenUrl: https://id.example.com/t, scopes: { openid: Who it is. }")
        #expect(document.names("components", "securitySchemes") == ["bearer", "sso", "ssoOAuth2", "key"])
        let flows: DocumentValue = [
            "authorizationCode": [
                "authorizationUrl": "https://id.example.com/a", "tokenUrl": "https://id.example.com/t", "scopes": ["openid": "Who it is."],
            ],
            "clientCredentials": ["tokenUrl": "https://id.example.com/t", "scopes": ["openid": "Who it is."]],
        ]
        #expect(document["components", "securitySchemes", "ssoOAuth2", "flows"] == flows)
        #expect(document["paths", "/count", "get", "security"] == [["bearer": []], ["sso": []], ["ssoOAuth2": []]])
    }

    @Test func flows_withoutUsers_areThoseOfProgramsAlone() throws {
        let document = try document(", tokenUrl: https://id.example.com/t")
        #expect(document.names("components", "securitySchemes", "ssoOAuth2", "flows") == ["clientCredentials"])
    }

    /// Keys may be for reading alone.
    @Test func refusal_ofKeysThatOnlyRead_isDeclared() throws {
        let document = try document("")
        #expect(document["paths", "/drop", "post", "responses", "403"] != nil)
        #expect(document["paths", "/keep", "post", "responses", "403"] == nil)
        #expect(document["paths", "/count", "get", "responses", "403"] == nil)
    }
}
