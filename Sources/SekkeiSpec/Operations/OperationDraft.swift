/// An operation before the checks that need all others, with the nodes that they point at.
struct OperationDraft {
    var operation: Operation
    let fields: Fields
    let nameSpan: SourceSpan
    let service: String
    var pathParameters: [PropertyDraft] = []
    var query: [PropertyDraft] = []
    var headers: [PropertyDraft] = []
    /// Of a multipart body.
    var parts: [PropertyDraft] = []
    var answerHeaders: [PropertyDraft] = []
    /// The mapping under `body`, where the long form is written.
    var bodyFields: Fields?
    /// The mapping under `returns` or `paginate`, where the long form is written.
    var returnsFields: Fields?
    var paginateFields: Fields?
    var concurrencyFields: Fields?
    /// What stands under its `rateLimit`, or else under that of `defaults`; nil where neither is written.
    var limits: [LimitUse]?
    /// What stands under `policy`.
    var policy: OperationPolicyDraft?

    var cacheFields: Fields?
    var cacheTags: [TagDraft] = []
    var invalidatedTags: [TagDraft] = []

    /// Where the answer's type stands.
    var answerNode: Node? { returnsFields.map { $0["body"] } ?? fields["returns"] }
}
