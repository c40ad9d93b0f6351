import ERP
import SekkeiOIDC

/// Whose tokens are taken beside the ERP's own, and what they mean here.
struct ProviderPlan {
    let configuration: OIDCConfiguration
    /// What the provider's roles mean; nil for nothing.
    let roles: ProviderRoles?
}
