import Foundation
import Sekkei
import SekkeiJSON
import Testing

@testable import SekkeiOIDC

struct ClaimMappingTests {
    static let keycloak = """
        {"sub":"f:1:ada","preferred_username":"ada","email":"ada@example.com","email_verified":true,"azp":"erp-web","scope":"openid email",
        "realm_access":{"roles":["staff","admin","staff"]},"groups":["/sales","/it"],
        "resource_access":{"erp.api":{"roles":["task-writer","admin"]},"account":{"roles":["view-profile"]}},
        "https://example.com/tenant":{"id":7}}
        """

    private func read(_ text: String, _ mapping: ClaimMapping) throws -> TokenClaims {
        TokenClaims(try #require(StrictJSON.object(Array(text.utf8), maxDepth: 16)), mapping)
    }

    @Test func keycloak_givesRealmAndClientRoles() throws {
        var mapping = ClaimMapping.keycloak(client: "erp.api")
        mapping.attributes = ["tenant": ClaimPath("https://example.com/tenant", "id"), "absent": "a.b.c"]
        let claims = try read(Self.keycloak, mapping)
        #expect(claims.roles == ["staff", "admin", "task-writer"])
        #expect(claims.groups == ["/sales", "/it"])
        #expect(claims.scopes == ["openid", "email"])
        #expect(claims.email == "ada@example.com" && claims.isEmailVerified)
        #expect(claims.name == "ada")
        #expect(claims.client == "erp-web")
        #expect(claims.attributes == ["tenant": 7])
    }

    @Test func keycloak_withoutAClient_givesRealmRolesOnly() throws {
        #expect(try read(Self.keycloak, .keycloak()).roles == ["staff", "admin"])
        #expect(try read(Self.keycloak, .standard).roles == [])
    }

    @Test(arguments: [
        #"{"email":"a@b.c"}"#, #"{"email":"a@b.c","email_verified":"true"}"#, #"{"email":"a@b.c","email_verified":1}"#,
        #"{"email_verified":true}"#, #"{"email":7,"email_verified":true}"#, #"{"email":"a@b.c","email_verified":null}"#,
    ])
    func email_countsAsVerifiedForTrueAlone(text: String) throws {
        #expect(try !read(text, .standard).isEmailVerified)
    }

    @Test(arguments: [
        (#"{"roles":"one"}"#, ["one"]), (#"{"roles":["a",7,null,"b",["c"]]}"#, ["a", "b"]), (#"{"roles":{"a":1}}"#, []), ("{}", []),
        (#"{"roles":""}"#, []), (#"{"roles":7}"#, []),
    ])
    func roles_ofAnotherShape_areReadAsFarAsTheyAreNames(text: String, roles: [String]) throws {
        #expect(try read(text, .standard).roles == roles)
    }

    @Test func path_isSplitAtDots_orTakenNameByName() {
        #expect(ClaimPath(path: "a.b.c").names == ["a", "b", "c"])
        #expect(ClaimPath("a.b", "c").names == ["a.b", "c"])
        #expect(("realm_access.roles" as ClaimPath) == ClaimPath("realm_access", "roles"))
    }
}
