/// `api.cors` of the spec: which web pages may use the API from a browser (the Fetch standard, CORS protocol).
@_spi(Generated) public struct CORSDescriptor: Sendable {
    /// `https://app.example.com`; `*` alone for any.
    let origins: [String]
    /// Request fields that pages may send, beside the framework's own.
    let headers: [String]
    /// Answer fields that pages may read, beside the framework's own.
    let exposedHeaders: [String]
    /// Whether the browser may send cookies and the like along; without effect for `*`.
    let allowsCredentials: Bool
    /// Seconds for which a browser may keep the answer to a preflight.
    let maxAge: Int

    /// Creates a descriptor.
    @_spi(Generated) public init(
        origins: [String], headers: [String] = [], exposedHeaders: [String] = [], allowsCredentials: Bool = false, maxAge: Int = 600
    ) {
        self.origins = origins
        self.headers = headers
        self.exposedHeaders = exposedHeaders
        self.allowsCredentials = allowsCredentials
        self.maxAge = maxAge
    }
}
