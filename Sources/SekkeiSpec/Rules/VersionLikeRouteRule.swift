/// No path begins like a version: behind the base path, `v` and digits name the version that serves a request.
enum VersionLikeRouteRule {
    static func check(_ services: [ServiceDraft], _ reader: Reader) {
        for service in services {
            // One slip, told where it stands.
            if let segment = service.operations.first?.operation.path.segments.first, !service.service.path.isEmpty {
                check(segment, service.fields["path"], reader)
                continue
            }
            for draft in service.operations { check(draft.operation.path.segments.first, draft.fields["http"], reader) }
        }
    }

    private static func check(_ segment: PathTemplate.Segment?, _ node: Node?, _ reader: Reader) {
        guard case .literal(let text)? = segment, text.first == "v", text.utf8.count > 1, NumberGrammar.isDigits(text.dropFirst()) else {
            return
        }
        reader.error(
            .versionLikeRoute, "'/\(text)' is read as a version, so no request reaches the path", at: node?.span,
            help: "put another segment before it, or call it something else")
    }
}
