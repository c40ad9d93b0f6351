import ERP
import ERPAPI
import Sekkei
import SekkeiOIDC

extension Settings {
    /// Whether passwords are taken: `ERP_LOCAL_LOGIN`, on unless said. Off needs a provider, or nobody could come in.
    func localLogin() throws(OperatorError) -> Bool {
        let isOn = try toggle("ERP_LOCAL_LOGIN", unlessSaid: true)
        guard isOn || text(nil, "ERP_OIDC_ISSUER") != nil else {
            throw .usage("ERP_LOCAL_LOGIN=off needs ERP_OIDC_ISSUER: nobody could log in")
        }
        return isOn
    }

    /// The identity provider; nil where none is configured.
    func provider() throws(OperatorError) -> ProviderPlan? {
        guard let issuer = text(nil, "ERP_OIDC_ISSUER") else {
            try refuseProviderSettings()
            return nil
        }
        var configuration = try configuration(of: issuer)
        configuration.mapping = .keycloak(client: text(nil, "ERP_OIDC_CLIENT_ID"))
        if let path = text(nil, "ERP_OIDC_ROLES_CLAIM") { configuration.mapping.roles = [ClaimPath(path: path)] }
        if try toggle("ERP_OIDC_PLAIN_JWT", unlessSaid: false) { configuration.tokenTypes = [.accessToken, .jwt] }
        if let credentials = try clientCredentials() {
            configuration.credentials = credentials
            configuration.introspection = .opaqueTokens
        }
        // Discovery and keys together stay below the patience of a caller.
        configuration.limits.requestTimeout = .seconds(3)
        return ProviderPlan(configuration: configuration, roles: try providerRoles())
    }

    private static let needingIssuer = [
        "ERP_OIDC_AUDIENCE", "ERP_OIDC_CLIENT_ID", "ERP_OIDC_CLIENT_SECRET", "ERP_OIDC_ROLES_CLAIM", "ERP_OIDC_ROLES", "ERP_OIDC_PLAIN_JWT",
    ]

    private func refuseProviderSettings() throws(OperatorError) {
        for variable in Self.needingIssuer where text(nil, variable) != nil {
            throw .usage("\(variable) means nothing without ERP_OIDC_ISSUER")
        }
    }

    private func configuration(of issuer: String) throws(OperatorError) -> OIDCConfiguration {
        guard let audience = text(nil, "ERP_OIDC_AUDIENCE") else {
            throw .usage("ERP_OIDC_AUDIENCE is not set: name this API as the provider does in 'aud' (several with commas between)")
        }
        do throws(OIDCConfigurationError) {
            return try OIDCConfiguration(issuer: issuer, audiences: Set(Self.list(audience)))
        } catch {
            switch error {
            case .issuerNotSecure: throw .usage("ERP_OIDC_ISSUER must be an https URL without a query (http on a loopback address only)")
            default: throw .usage("ERP_OIDC_AUDIENCE names nothing")
            }
        }
    }

    private func clientCredentials() throws(OperatorError) -> ClientCredentials? {
        switch (text(nil, "ERP_OIDC_CLIENT_ID"), text(nil, "ERP_OIDC_CLIENT_SECRET")) {
        case (let id?, let secret?): return ClientCredentials(id: id, secret: Secret(secret))
        case (nil, _?): throw .usage("ERP_OIDC_CLIENT_SECRET needs ERP_OIDC_CLIENT_ID beside it")
        // A client without a secret still names whose roles count.
        default: return nil
        }
    }

    /// `ERP_OIDC_ROLES=erp-admins=admin,erp-users=staff`.
    private func providerRoles() throws(OperatorError) -> ProviderRoles? {
        guard let text = text(nil, "ERP_OIDC_ROLES") else { return nil }
        var roles: [String: RoleName] = [:]
        for entry in Self.list(text) {
            guard let mark = entry.lastIndex(of: "="), mark > entry.startIndex,
                let role = RoleName(rawValue: String(entry[entry.index(after: mark)...]))
            else {
                let names = RoleName.allCases.map(\.rawValue).joined(separator: ", ")
                throw .usage("ERP_OIDC_ROLES is a list such as erp-admins=admin,erp-users=staff; the ERP has the roles \(names)")
            }
            roles[String(entry[..<mark])] = role
        }
        return ProviderRoles(roles)
    }

    private func toggle(_ variable: String, unlessSaid usual: Bool) throws(OperatorError) -> Bool {
        switch text(nil, variable)?.lowercased() {
        case nil: return usual
        case "on": return true
        case "off": return false
        default: throw .usage("\(variable) is neither on nor off")
        }
    }

    private static func list(_ text: String) -> [String] {
        text.split(separator: ",").map { entry in String(entry.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
            .filter { !$0.isEmpty }
    }
}
