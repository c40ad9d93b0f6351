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
    package var versions: [APIVersion]
    /// The version of callers that name none; one of `versions`.
    package var defaultVersion: String
    package var auth: Auth?
    /// The built-in catalogue, in its own fixed order, with the spec's overrides, and then the spec's own errors.
    package var errors: [CatalogError]
    /// Messages for single fields, by constraint, in the fixed order of ``Constraint/Kind``.
    package var constraintMessages: [ConstraintMessage]
    package var types: [TypeDeclaration]
    package var services: [Service]
    /// All spec files, sorted by path, those without a type or service included.
    package var files: [SpecFile]
    /// `x-…` keys of the top level.
    package var extensions: [Extension]

    /// The declaration of a type that some ``TypeReference`` names.
    package func type(named name: String) -> TypeDeclaration? { types.first { $0.name == name } }
}

/// One file of the spec folder.
package struct SpecFile: Sendable, Equatable {
    /// Relative to the spec folder: `services/tasks.yaml`.
    package var path: String
}

/// `api.contact`.
package struct Contact: Sendable, Equatable {
    package var name: String?
    package var url: String?
    package var email: String?
}

/// `api.license`.
package struct License: Sendable, Equatable {
    package var name: String
    package var identifier: String?
    package var url: String?
}

/// An entry of `api.servers`.
package struct ServerURL: Sendable, Equatable {
    package var url: String
    package var description: LocalizedText?
}

/// An entry of `api.tags`.
package struct Tag: Sendable, Equatable {
    package var name: String
    package var description: LocalizedText?
}

/// A key that begins with `x-`, carried into the OpenAPI document as it is.
package struct Extension: Sendable, Equatable {
    package var name: String
    package var value: Literal
}
