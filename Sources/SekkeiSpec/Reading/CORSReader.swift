/// Reads `api.cors`.
struct CORSReader {
    let reader: Reader

    func read(_ node: Node) -> CORS? {
        guard let fields = reader.fields(node, in: .cors), let origins = fields["origins"] else { return nil }
        let cors = CORS(
            origins: OriginRule.check(origins, reader), headers: headers(fields, "headers"),
            exposedHeaders: headers(fields, "exposedHeaders"),
            allowsCredentials: fields["credentials"].flatMap { reader.boolean($0) } ?? false,
            maxAge: fields["maxAge"].flatMap(seconds) ?? 600)
        if cors.allowsCredentials, cors.origins.contains("*") {
            reader.error(
                .credentialsForAnyOrigin, "'credentials' cannot stand beside 'origins: \"*\"'", at: fields.keySpan("credentials"),
                help: "list the origins whose pages may send cookies")
        }
        return cors
    }

    private func headers(_ fields: Fields, _ key: String) -> [String] {
        let items = fields[key].flatMap { reader.distinctNames($0, "a header or a list of headers") } ?? []
        return items.compactMap { item in
            guard let name = item.scalar?.text, PropertyNameRule.check(name, .header, at: item.span, reader) else { return nil }
            return name
        }
    }

    private func seconds(_ node: Node) -> Int? {
        guard let milliseconds = reader.duration(node) else { return nil }
        if milliseconds.isMultiple(of: 1_000) { return milliseconds / 1_000 }
        reader.invalid(node, expected: "whole seconds")
        return nil
    }
}
