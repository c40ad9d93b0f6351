/// The Swift types that belong to an operation in an older version; nil where the operation's own name gives it.
struct OperationTypes: Sendable {
    var query: String?
    var headers: String?
    var form: String?
    var sort: String?
    var result: String?
}
