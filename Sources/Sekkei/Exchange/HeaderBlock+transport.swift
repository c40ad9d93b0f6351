extension HeaderBlock {
    /// What every answer over TLS says (RFC 6797): browsers come back over TLS only, for a year.
    static let strictTransport = HeaderBlock([("Strict-Transport-Security", "max-age=31536000")])
}
