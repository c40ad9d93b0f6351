/// The caller of an operation and the request it is made by.
@dynamicMemberLookup
public struct Context<Caller: Sendable>: Sendable {
    /// Who calls, with the attributes of the spec's `auth.user`.
    public let caller: Caller
    private let base: RequestContext

    /// Joins a caller and a request.
    @_spi(Generated) public init(_ request: Request, _ caller: Caller) {
        self.caller = caller
        base = RequestContext(request)
    }

    /// The members of ``RequestContext``.
    public subscript<Value>(dynamicMember member: KeyPath<RequestContext, Value>) -> Value {
        base[keyPath: member]
    }
}
