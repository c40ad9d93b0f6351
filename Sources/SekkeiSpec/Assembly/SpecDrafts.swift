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
    let services: [ServiceDraft]
    /// Who uses which types, older versions included.
    var usage: TypeUsage

    var operations: [OperationDraft] { services.flatMap(\.operations) }
}
