extension HeaderBlock {
    /// What every answer says to browsers and caches (OWASP REST Security Cheat Sheet): nothing is sniffed, framed or stored.
    static let security: [(name: String, value: String)] = [("Cache-Control", "no-store")] + protection

    /// The same for answers that may be stored.
    static let protection: [(name: String, value: String)] =
        framing + [("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")]

    /// The same for pages, whose policy about their content is their own.
    static let framing: [(name: String, value: String)] = [
        ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Referrer-Policy", "no-referrer"),
    ]
}
