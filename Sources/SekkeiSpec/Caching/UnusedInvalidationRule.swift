/// A tag that is made stale is most likely a slip where no cached answer carries it.
enum UnusedInvalidationRule {
    static func check(_ operations: [OperationDraft], _ reader: Reader) {
        if reader.isIncomplete { return }
        let carried = Set(operations.flatMap(\.cacheTags).map(pattern))
        for tag in operations.flatMap(\.invalidatedTags) where !carried.contains(pattern(tag)) {
            let text = tag.node.scalar?.text ?? ""
            let names = operations.flatMap(\.cacheTags).compactMap { $0.node.scalar?.text }
            reader.sink.warning(
                .unusedInvalidation, "no cached answer carries the tag '\(Reader.clipped(text))'", at: tag.node.span,
                help: Suggestion.help(for: text, among: names))
        }
    }

    /// Tags may be one whose placeholders stand at the same places.
    private static func pattern(_ tag: TagDraft) -> String {
        tag.template.pieces.map { if case .text(let text) = $0 { text } else { "{}" } }.joined()
    }
}
