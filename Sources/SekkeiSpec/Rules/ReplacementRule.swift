/// What `deprecated: { use: … }` points at exists, and is something else.
enum ReplacementRule {
    /// - Parameters:
    ///   - node: the value of `deprecated`, if there is one.
    ///   - names: everything of the same kind, the deprecated one among them.
    static func check(_ node: Node?, of name: String, noun: String, among names: [String], _ reader: Reader) {
        guard let use = node?.member("use"), let text = use.scalar?.text, !use.isNull else { return }
        if text == name {
            reader.error(.unknownReplacement, "\(noun) '\(name)' cannot stand in for itself", at: use.span)
        } else if !names.contains(text) {
            let others = names.filter { $0 != name }
            reader.unknown(
                .unknownReplacement, "there is no \(noun) '\(Reader.clipped(text))' to use", at: use.span, name: text, among: others)
        }
    }
}
