/// What the access log says about one request.
public struct AccessEntry: Sendable {
    /// The request's own id.
    public var requestID: String
    /// The trace that the request belongs to: 32 hexadecimal digits.
    public var traceID: String
    /// The operation's name; nil where no route matched.
    public var operation: String?
    /// The method's token.
    public var method: String
    /// The route template; nil where no route matched. The path and the query that were sent are not logged: they may hold secrets.
    public var template: String?
    /// The status sent; 499 if the client left first.
    public var status: Int
    /// The length of the body sent.
    public var bytes: Int
    /// The address of the client, behind trusted proxies the one that they report.
    public var client: String?
    /// The id of the authenticated caller.
    public var user: String?
    /// The version of the API, `unknown` where the request named one that does not exist; nil outside of all.
    public var version: String?
    /// What named the version: `path`, `accept`, `header`, or nothing, `default`.
    public var versionSource: String?
    /// The rate limit that refused the request.
    public var limit: String?
    /// The policy that decided; nil where none was asked.
    public var policy: String?
    /// `granted`, `denied`, `undecided` or, for lists, `filtered`.
    public var policyOutcome: String?
    /// The comparisons that refused, with the values that they saw.
    public var policyReasons: String?

    /// Creates an entry.
    public init(
        requestID: String, traceID: String, operation: String?, method: String, template: String?, status: Int, bytes: Int,
        client: String? = nil, user: String? = nil, version: String? = nil, versionSource: String? = nil, limit: String? = nil
    ) {
        self.requestID = requestID
        self.traceID = traceID
        self.operation = operation
        self.method = method
        self.template = template
        self.status = status
        self.bytes = bytes
        self.client = client
        self.user = user
        self.version = version
        self.versionSource = versionSource
        self.limit = limit
    }
}
