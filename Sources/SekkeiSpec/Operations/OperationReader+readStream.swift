extension OperationReader {
    /// `stream` with `as` or `contentType`; what does not go with it is refused by ``StreamRule``.
    func readStream(_ fields: Fields) -> ReturnStream? {
        guard let node = fields["stream"] else {
            types.refuse(["as", "contentType"], without: "stream", fields)
            return nil
        }
        if node.scalar?.text == "bytes" { return bytes(fields) }
        if let span = fields.keySpan("contentType") {
            reader.error(
                .keyDoesNotApply, "'contentType' applies to streamed bytes alone", at: span, help: "'as' says how the values are sent")
        }
        let type = types.reference(node)
        guard let asNode = fields["as"] else {
            if !fields.isReduced {
                reader.error(
                    .missingKey, "a stream of values needs the key 'as'", at: fields.keySpan("stream"), help: "for example: as: sse")
            }
            return nil
        }
        guard let form = reader.choice(asNode, ["sse", "jsonl"]), let type else { return nil }
        return form == "sse" ? .events(type) : .lines(type)
    }

    private func bytes(_ fields: Fields) -> ReturnStream? {
        if let span = fields.keySpan("as") {
            reader.error(
                .keyDoesNotApply, "'as' does not apply to streamed bytes", at: span, help: "for example: contentType: text/csv")
        }
        guard let node = fields["contentType"] else { return .bytes(contentType: "application/octet-stream") }
        guard let text = reader.text(node, "a media type") else { return nil }
        if MediaType.isValid(text) { return .bytes(contentType: text) }
        reader.invalid(node, expected: "a media type such as text/csv")
        return nil
    }
}
