extension RawRoute {
    /// The OpenAPI documents of all versions, `/openapi/v1.json` and `/openapi/v1.yaml`; `/openapi.json` and `/openapi.yaml` are the
    /// newest one. The caller's language decides about the texts. Each document is put together when it is first asked for and kept:
    /// there are no more of them than versions, languages and formats.
    static func documents(of api: APIDescriptor) -> [RawRoute] {
        let newest = api.documents.first.map { [("/openapi", $0)] } ?? []
        return (newest + zip(api.versions, api.documents).map { ("/openapi/\($0)", $1) }).flatMap { path, document in
            let json = api.languages.indices.map { language in Lazily { document.json(language: language) } }
            return [
                route(path + ".json", "application/json; charset=utf-8", api) { json[$0].value },
                // RFC 9512.
                route(path + ".yaml", "application/yaml; charset=utf-8", api) { YAMLTranscoder.yaml(of: json[$0].value) },
            ]
        }
    }

    private static func route(
        _ path: String, _ type: String, _ api: APIDescriptor, _ bytes: @escaping @Sendable (_ language: Int) -> [UInt8]
    ) -> RawRoute {
        let representations = api.languages.indices.map { language in
            Lazily { Representation(bytes(language), fields: fields(type, language: language, of: api)) }
        }
        return RawRoute(.get, path: path) { request in representations[request.facts.language].value.answer(to: request) }
    }

    private static func fields(_ type: String, language: Int, of api: APIDescriptor) -> [(name: String, value: String)] {
        let vary = api.languages.count > 1 ? [("Vary", "Accept-Language")] : []
        return [("Content-Type", type), ("Content-Language", api.languages[language])] + vary + HeaderBlock.protection
    }
}
