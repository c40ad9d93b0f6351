import SekkeiSpec

/// Writes how callers show who they are: `components.securitySchemes`, and `security` of operations.
///
/// An identity provider whose flows are known is written twice, by its discovery document and by its flows: OpenAPI has no scheme for both.
struct SecurityWriter {
    let auth: Auth

    /// The schemes under their names.
    func schemes() -> DocumentObject {
        var schemes = DocumentObject()
        for scheme in auth.schemes {
            schemes[scheme.name] = .object(object(of: scheme))
            if let flows = flows(of: scheme) { schemes[flows.name] = .object(flows.object) }
        }
        return schemes
    }

    /// Which schemes an operation takes, one of them suffices; none where anybody may call.
    static func requirements(_ security: Security, _ auth: Auth?) -> DocumentValue {
        guard case .schemes(let names) = security else { return [] }
        let all = names.flatMap { name in
            let hasFlows = auth?.schemes.first { $0.name == name }?.provider?.flows != nil
            return hasFlows ? [name, GeneratedName.flows(of: name)] : [name]
        }
        return .array(all.map { .object(DocumentObject([($0, DocumentValue.array([]))])) })
    }

    private func object(of scheme: Auth.Scheme) -> DocumentObject {
        var object = DocumentObject()
        switch scheme.kind {
        case .bearer(let format):
            object = ["type": "http", "scheme": "bearer"]
            object.set("bearerFormat", format)
        case .apiKey(let header):
            object = ["type": "apiKey", "in": "header", "name": .string(header)]
        case .oidc(let provider):
            object = ["type": "openIdConnect", "openIdConnectUrl": .string(provider.discovery)]
        }
        object["description"] = .text(scheme.description ?? AnswerText.scheme(scheme.kind))
        return object
    }

    private func flows(of scheme: Auth.Scheme) -> (name: String, object: DocumentObject)? {
        guard let flows = scheme.provider?.flows else { return nil }
        let scopes = DocumentValue.object(DocumentObject(flows.scopes.map { ($0.name, .text($0.description)) }))
        var objects = DocumentObject()
        if let authorization = flows.authorizationURL {
            objects["authorizationCode"] = [
                "authorizationUrl": .string(authorization), "tokenUrl": .string(flows.tokenURL), "scopes": scopes,
            ]
        }
        objects["clientCredentials"] = ["tokenUrl": .string(flows.tokenURL), "scopes": scopes]
        let object: DocumentObject = ["type": "oauth2", "flows": .object(objects), "description": .text(AnswerText.flows)]
        return (GeneratedName.flows(of: scheme.name), object)
    }
}
