package import SekkeiSpec

/// The OpenAPI 3.1 document of one version of an API, in all its languages.
///
/// What the server does is what the document says: the same model feeds both. Written for the generators of clients as
/// well as for readers: every schema that has a name stands once under `components`, and null is only ever said as
/// `type: [T, "null"]`.
package struct OpenAPIDocument: Sendable {
    private let api: API
    private let version: APIVersion
    private let steps: [VersionStep]

    /// - Parameters:
    ///   - api: the API as callers of the version see it.
    ///   - steps: what versions changed, newest first: from the one that led to this version up to the current one.
    package init(api: API, version: APIVersion, steps: [VersionStep] = []) {
        self.api = api
        self.version = version
        self.steps = steps
    }

    /// The documents of all versions, in the order in which the spec declares them.
    package static func all(of api: API) -> [(version: APIVersion, document: OpenAPIDocument)] {
        api.versions.map { ($0, OpenAPIDocument(of: api, version: $0)) }
    }

    /// The document of one version of an API.
    ///
    /// - Parameters:
    ///   - api: the API as it is, with its past.
    ///   - version: one of its versions.
    package init(of api: API, version: APIVersion) {
        guard let view = api.api(ofVersion: version.name) else { preconditionFailure("version \(version.name) has no model") }
        let age = api.past.firstIndex { $0.name == version.name }.map { $0 + 1 } ?? 0
        self.init(api: view, version: version, steps: api.past.prefix(age + 1).map(\.step))
    }

    /// The whole document; choose the language when writing it.
    package func value() -> DocumentValue {
        let components = ComponentNames(api: api)
        let schemas = SchemaWriter(api: api, names: components)
        let samples = SampleValues(api: api)
        let operations = OperationWriter(api: api, version: version, schemas: schemas, names: components, samples: samples)
        var document: DocumentObject = ["openapi": "3.1.0"]
        document["info"] = .object(info())
        document["jsonSchemaDialect"] = "https://json-schema.org/draft/2020-12/schema"
        document["servers"] = .array(servers())
        document["tags"] = .array(TagWriter(api: api).tags())
        document["paths"] = .object(operations.paths())
        let writer = ComponentsWriter(api: api, version: version, schemas: schemas, names: components, samples: samples)
        document["components"] = .object(writer.components())
        if let cors = api.cors { document["x-sekkei-cors"] = .object(crossOrigin(cors)) }
        if !api.retired.isEmpty { document["x-sekkei-retired"] = .array(RetiredWriter(api: api).entries()) }
        document.add(api.extensions)
        return .object(document)
    }

    private func info() -> DocumentObject {
        var info = DocumentObject()
        info.set("title", api.title)
        info["version"] = .string(api.version)
        info.set("description", api.description)
        if let contact = api.contact {
            var object = DocumentObject()
            object.set("name", contact.name)
            object.set("url", contact.url)
            object.set("email", contact.email)
            info["contact"] = .object(object)
        }
        if let license = api.license {
            var object: DocumentObject = ["name": .string(license.name)]
            object.set("identifier", license.identifier)
            object.set("url", license.url)
            info["license"] = .object(object)
        }
        info["x-sekkei-languages"] = .array(api.languages.map { .string($0) })
        info.merge(VersionHistory(api: api, steps: steps).extensions)
        return info
    }

    /// Paths of the document stand below the version, so that a client is bound to the one it was written for.
    private func servers() -> [DocumentValue] {
        let prefix = "\(api.basePath)/\(version.name)"
        guard !api.servers.isEmpty else { return [["url": .string(prefix), "description": .text(AnswerText.server)]] }
        return api.servers.map { server in
            let base = server.url.hasSuffix("/") ? String(server.url.dropLast()) : server.url
            var object: DocumentObject = ["url": .string(base + prefix)]
            object["description"] = .text(server.description ?? AnswerText.server)
            return .object(object)
        }
    }

    /// Which pages of other origins may call, which request headers they may send, and which answer headers they may read, beside the
    /// framework's own.
    private func crossOrigin(_ cors: CORS) -> DocumentObject {
        [
            "origins": .array(cors.origins.map { .string($0) }), "headers": .array(cors.headers.map { .string($0) }),
            "exposedHeaders": .array(cors.exposedHeaders.map { .string($0) }), "credentials": .boolean(cors.allowsCredentials),
            "maxAge": .integer(Int64(cors.maxAge)),
        ]
    }
}
