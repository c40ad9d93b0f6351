/// Of two paths that match the same request one is the more specific, whatever the methods: a literal wins over a parameter.
enum AmbiguousRouteRule {
    static func check(_ drafts: [OperationDraft], _ reader: Reader) {
        let root = RouteNode()
        var shapes: Set<String> = []
        for draft in drafts where shapes.insert(draft.operation.path.shape).inserted {
            let segments = draft.operation.path.segments[...]
            if let rival = root.rivals(of: segments).first { report(draft, rival, reader) }
            root.insert(segments, draft)
        }
    }

    private static func report(_ draft: OperationDraft, _ rival: OperationDraft, _ reader: Reader) {
        let path = draft.operation.path
        let other = rival.operation.path
        reader.error(
            .ambiguousRoute, "'\(path.text)' and '\(other.text)' both match \(common(path, other)), and neither is more specific",
            at: draft.fields["http"]?.span, notes: [.init("'\(other.text)' is here", at: rival.fields["http"]?.span)],
            help: "give one of them a literal where the other has a parameter, and nowhere the other way round")
    }

    /// A path that both match.
    private static func common(_ a: PathTemplate, _ b: PathTemplate) -> String {
        zip(a.segments, b.segments).map { segments in
            switch segments {
            case (.literal(let text), _), (_, .literal(let text)): "/" + text
            case (.parameter(let name), .parameter): "/" + name
            }
        }.joined()
    }
}
