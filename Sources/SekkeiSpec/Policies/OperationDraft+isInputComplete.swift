extension OperationDraft {
    /// Whether every parameter and the body could be read.
    var isInputComplete: Bool {
        let parts = [("path", pathParameters.count), ("query", query.count)]
        let isBodyRead = !fields.has("body") || operation.body != nil
        return isBodyRead && parts.allSatisfy { key, count in fields[key].map { $0.members?.count == count } ?? true }
    }
}
