/// `api.cors`: which web pages may call the API from a browser (the Fetch standard, CORS protocol).
package struct CORS: Sendable, Equatable {
    /// `https://app.example.com`; `*` alone for any.
    package var origins: [String]
    /// Request headers that pages may send beyond those that the operations declare.
    package var headers: [String]
    /// Answer headers that pages may read beyond the framework's own.
    package var exposedHeaders: [String]
    /// Whether cookies and `Authorization` of the browser may come along; never together with `*`.
    package var allowsCredentials: Bool
    /// Seconds for which a browser may keep the answer to a preflight request.
    package var maxAge: Int
}
