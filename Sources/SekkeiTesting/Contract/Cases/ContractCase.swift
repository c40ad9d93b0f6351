/// One request, and what the document says about its answer.
struct ContractCase: Sendable {
    enum Expectation: Sendable {
        /// The document allows the request: it may fail for what the server holds, but not as invalid.
        case accepted
        /// The document forbids the request.
        case refused([Int], field: ExpectedField? = nil)
        /// Nothing but these statuses.
        case answered([Int])
    }

    /// The entry of `field_errors` that must be there.
    struct ExpectedField: Sendable {
        /// Empty for the body as a whole, of which any field may be named.
        let name: String
        let place: String
    }

    /// What is tried, for people.
    let attempt: String
    var parts: RequestParts
    let expectation: Expectation
    /// Whether it counts as a valid request that should succeed.
    var isExemplary = false

    var isAccepted: Bool {
        if case .accepted = expectation { true } else { false }
    }
}
