/// A path of the API and the operations that stand on it.
@_spi(Generated) public struct Resource: Sendable {
    /// The template: `/tasks/{task_id}`.
    let path: StaticString
    private let get, post, put, patch, delete: Int
    /// The value of `Allow` for a 405 and for `OPTIONS`.
    let allow: String

    /// Creates a resource; each argument is the number of an operation.
    /// - Parameter gone: The methods whose operation is gone: they are answered, but not offered.
    @_spi(Generated) public init(
        _ path: StaticString, get: Int = -1, post: Int = -1, put: Int = -1, patch: Int = -1, delete: Int = -1, gone: [HTTPMethod] = []
    ) {
        self.path = path
        self.get = get
        self.post = post
        self.put = put
        self.patch = patch
        self.delete = delete
        let methods: [(HTTPMethod, String, Int)] = [
            (.get, "GET, HEAD", get), (.post, "POST", post), (.put, "PUT", put), (.patch, "PATCH", patch), (.delete, "DELETE", delete),
            (.options, "OPTIONS", 0),
        ]
        allow = methods.filter { $0.2 >= 0 && !gone.contains($0.0) }.map(\.1).joined(separator: ", ")
    }

    /// The operation for a method; `HEAD` is served by `GET`'s.
    func operation(for method: HTTPMethod) -> Int? {
        let number =
            switch method {
            case .get, .head: get
            case .post: post
            case .put: put
            case .patch: patch
            case .delete: delete
            case .options, .other: -1
            }
        return number < 0 ? nil : number
    }
}
