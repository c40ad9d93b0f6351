/// A spec of one version, read and resolved, before defaults and examples are read.
struct SpecDrafts {
    let reader: Reader
    let outline: Outline
    let settings: APISettings
    let versions: [APIVersion]
    let defaultVersion: String
    let types: TypeResolver
    let auth: AuthDraft?
    let errors: [ErrorDraft]
    /// The named ones and then those in place.
    let rateLimits: [RateLimit]
    /// The names that `defaults` has for operations without limits of their own.
    let defaultLimits: [String]
    let services: [ServiceDraft]
    /// Those of all services.
    let operations: [OperationDraft]
    /// Who uses which types, older versions included.
    var usage: TypeUsage
}
