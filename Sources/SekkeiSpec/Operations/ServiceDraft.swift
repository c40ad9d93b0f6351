/// A service and its operations.
struct ServiceDraft {
    var service: Service
    var operations: [OperationDraft]
    let fields: Fields
}
