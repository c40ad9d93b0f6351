/// A path outside the spec: what no spec should say, such as a webhook with a foreign signature, or the runtime's own `/metrics`.
public struct RawRoute: Sendable {
    /// The methods that it answers; `HEAD` goes with `GET`.
    public let methods: [HTTPMethod]
    /// The whole path, without parameters.
    public let path: String
    /// Bytes of body that are read at most.
    public let maxBody: Int
    /// Makes the answer. What it throws is answered like what a service throws.
    public let handle: @Sendable (Request) async throws -> Answer

    /// Creates a route.
    public init(
        _ methods: HTTPMethod..., path: String, maxBody: Int = 0, handle: @escaping @Sendable (Request) async throws -> Answer
    ) {
        self.methods = methods
        self.path = path
        self.maxBody = maxBody
        self.handle = handle
    }

    func serves(_ method: HTTPMethod) -> Bool {
        methods.contains(method == .head ? .get : method)
    }

    /// The value of `Allow`.
    var allow: String {
        (methods.flatMap { $0 == .get ? ["GET", "HEAD"] : [$0.token] } + ["OPTIONS"]).joined(separator: ", ")
    }
}
