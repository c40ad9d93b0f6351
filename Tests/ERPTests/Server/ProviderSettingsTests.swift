import ERPAPI
import SekkeiOIDC
import Testing

@testable import ERP
@testable import ERPServer

/// The settings of an identity provider, and the one line that an operator reads where they are wrong.
struct ProviderSettingsTests {
    private static let minimal = ["ERP_OIDC_ISSUER": "https://id.example.com/realms/erp", "ERP_OIDC_AUDIENCE": "erp-api"]

    private func plan(_ more: [String: String] = [:]) throws -> ProviderPlan? {
        try Settings(environment: Self.minimal.merging(more) { $1 }).provider()
    }

    @Test func provider_isNone_unlessAnIssuerIsNamed() throws {
        #expect(try Settings(environment: [:]).provider() == nil)
        #expect(try Settings(environment: ["ERP_OIDC_ISSUER": ""]).provider() == nil)
        #expect(try Settings(environment: [:]).localLogin())
    }

    @Test func provider_isStrictUnlessSaid() throws {
        let plan = try #require(try plan())
        #expect(plan.configuration.issuer == "https://id.example.com/realms/erp" && plan.configuration.audiences == ["erp-api"])
        #expect(plan.configuration.tokenTypes == [.accessToken] && plan.configuration.introspection == .never && plan.roles == nil)
        #expect(plan.configuration.mapping.roles == ["realm_access.roles"])
    }

    @Test func client_isAskedAboutOpaqueTokens_andItsRolesCount() throws {
        let plan = try #require(try plan(["ERP_OIDC_CLIENT_ID": "erp", "ERP_OIDC_CLIENT_SECRET": "hush", "ERP_OIDC_PLAIN_JWT": "on"]))
        #expect(plan.configuration.introspection == .opaqueTokens && plan.configuration.credentials?.id == "erp")
        #expect(plan.configuration.mapping.roles == ["realm_access.roles", ClaimPath("resource_access", "erp", "roles")])
        #expect(plan.configuration.tokenTypes == [.accessToken, .jwt])
        #expect(!"\(plan)".contains("hush"))
    }

    @Test func roles_areMappedByName() throws {
        let text = "erp-admins=admin, https://x/?a=b=staff"
        let plan = try #require(try plan(["ERP_OIDC_ROLES": text, "ERP_OIDC_ROLES_CLAIM": "a.b", "ERP_OIDC_AUDIENCE": "a, b"]))
        #expect(plan.roles == ProviderRoles(["erp-admins": .admin, "https://x/?a=b": .staff]))
        #expect(plan.configuration.mapping.roles == ["a.b"] && plan.configuration.audiences == ["a", "b"])
    }

    @Test(arguments: [
        (["erp-users", "erp-admins"], RoleName.admin), (["erp-users", "erp-users"], .staff), (["other"], nil), ([], nil),
    ])
    func role_isTheHighestThatIsMapped(names: [String], role: RoleName?) {
        #expect(ProviderRoles(["erp-users": .staff, "erp-admins": .admin]).role(for: names) == role)
    }

    @Test(arguments: [
        (["ERP_OIDC_ISSUER": "http://id.example.com", "ERP_OIDC_AUDIENCE": "a"], "must be an https URL"),
        (["ERP_OIDC_ISSUER": "nonsense", "ERP_OIDC_AUDIENCE": "a"], "must be an https URL"),
        (["ERP_OIDC_ISSUER": "https://a.example/?b", "ERP_OIDC_AUDIENCE": "a"], "must be an https URL"),
        (["ERP_OIDC_ISSUER": "https://a.example"], "ERP_OIDC_AUDIENCE is not set"),
        (["ERP_OIDC_ISSUER": "https://a.example", "ERP_OIDC_AUDIENCE": " , "], "names nothing"),
        (["ERP_OIDC_ISSUER": "https://a.example", "ERP_OIDC_AUDIENCE": "a", "ERP_OIDC_CLIENT_SECRET": "hush"], "needs ERP_OIDC_CLIENT_ID"),
        (["ERP_OIDC_ISSUER": "https://a.example", "ERP_OIDC_AUDIENCE": "a", "ERP_OIDC_ROLES": "a=boss"], "admin, manager, hr, staff"),
        (["ERP_OIDC_ISSUER": "https://a.example", "ERP_OIDC_AUDIENCE": "a", "ERP_OIDC_ROLES": "=admin"], "is a list such as"),
        (["ERP_OIDC_ISSUER": "https://a.example", "ERP_OIDC_AUDIENCE": "a", "ERP_OIDC_PLAIN_JWT": "yes"], "neither on nor off"),
        (["ERP_OIDC_CLIENT_SECRET": "hush"], "means nothing without ERP_OIDC_ISSUER"),
        (["ERP_OIDC_ROLES": "a=admin"], "means nothing without ERP_OIDC_ISSUER"),
    ])
    func settings_thatAreWrong_areToldInOneLine(environment: [String: String], words: String) {
        #expect { try Settings(environment: environment).provider() } throws: {
            ($0 as? OperatorError)?.exitCode == 2 && "\($0)".contains(words) && !"\($0)".contains("hush")
        }
    }

    @Test(arguments: [("off", false), ("OFF", false), ("on", true)])
    func localLogin_isSwitched(word: String, isOn: Bool) throws {
        #expect(try Settings(environment: Self.minimal.merging(["ERP_LOCAL_LOGIN": word]) { $1 }).localLogin() == isOn)
    }

    @Test(arguments: ["off", "no", "false"])
    func localLogin_withoutAProvider_cannotBeOff(word: String) {
        #expect(throws: OperatorError.self) { try Settings(environment: ["ERP_LOCAL_LOGIN": word]).localLogin() }
    }
}
