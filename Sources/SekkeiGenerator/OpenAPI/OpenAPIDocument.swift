package import SekkeiSpec

/// The OpenAPI 3.1 document of one version of an API, in all its languages.
///
/// What the server does is what the document says: the same model feeds both. Written for the generators of clients as
/// well as for readers: every schema that has a name stands once under `components`, and null is only ever said as
/// `type: [T, "null"]`.
package struct OpenAPIDocument: Sendable {
    private let api: API
    private let version: APIVersion

    package init(api: API, version: APIVersion) {
        self.api = api
        self.version = version
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
        return info
    }

    /// Paths of the document stand below the version, so that a client is bound to the one it was written for.
    private func servers() -> [DocumentValue] {
        let prefix = "\(api.basePath)/\(version.name)"
        guard !api.servers.isEmpty else { return [["url": .string(prefix)]] }
        return api.servers.map { server in
            let base = server.url.hasSuffix("/") ? String(server.url.dropLast()) : server.url
            var object: DocumentObject = ["url": .string(base + prefix)]
            object.set("description", server.description)
            return .object(object)
        }
    }
}
