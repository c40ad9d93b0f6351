/// No two operations answer the same method and path.
enum DuplicateRouteRule {
    static func check(_ drafts: [OperationDraft], _ reader: Reader) {
        var known: [String: OperationDraft] = [:]
        for draft in drafts {
            let route = "\(draft.operation.method.rawValue) \(draft.operation.path.shape)"
            if let other = known[route] {
                reader.error(
                    .duplicateRoute, "'\(draft.operation.name)' has the same method and path as '\(other.operation.name)'",
                    at: draft.fields["http"]?.span, notes: [.init("'\(other.operation.name)' is here", at: other.fields["http"]?.span)])
            } else {
                known[route] = draft
            }
        }
    }
}
