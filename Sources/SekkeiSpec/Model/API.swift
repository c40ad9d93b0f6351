/// A whole spec, resolved and checked: what the generator reads. Everything stands in spec order.
package struct API: Sendable {
    package var title: LocalizedText
    package var version: String
    package var description: LocalizedText?
    /// What stands before the version in every path: empty, or `/api`.
    package var basePath: String
    /// BCP 47 tags; the first is the fallback.
    package var languages: [String]
    /// An IANA name, `UTC` unless said.
    package var timeZone: String
    package var contact: Contact?
    package var license: License?
    package var servers: [ServerURL]
    package var tags: [Tag]
    /// Nil: no page of another origin may call the API.
    package var cors: CORS?
    package var versions: [APIVersion]
    /// The version of callers that name none; one of `versions`.
    package var defaultVersion: String
    package var auth: Auth?
    /// In spec order.
    package var policies: [Policy] = []
    /// The named ones, then those written in place, both in spec order.
    package var rateLimits: [RateLimit] = []
    /// The built-in catalogue, in its own fixed order, with the spec's overrides, and then the spec's own errors.
    package var errors: [CatalogError]
    /// Messages for single fields, by constraint, in the fixed order of ``Constraint/Kind``.
    package var constraintMessages: [ConstraintMessage]
    package var types: [TypeDeclaration]
    package var services: [Service]
    /// The versions before the current one, newest first.
    package var past: [PastVersion] = []
    /// The operations that newer versions than their own have no more, in the order of the entries that removed them.
    package var retired: [RetiredOperation] = []
    /// All spec files, sorted by path, those without a type or service included.
    package var files: [SpecFile]
    /// `x-…` keys of the top level.
    package var extensions: [Extension]
    /// The key `api`; nil where it is missing.
    package var span: SourceSpan?

    /// The API as callers of a version see it; nil for a version that it does not have.
    package func api(ofVersion name: String) -> API? {
        if versions.first(where: \.isCurrent)?.name == name { return self }
        return past.first { $0.name == name }?.api
    }

    /// The declaration of a type that some ``TypeReference`` names.
    package func type(named name: String) -> TypeDeclaration? { types.first { $0.name == name } }
}
