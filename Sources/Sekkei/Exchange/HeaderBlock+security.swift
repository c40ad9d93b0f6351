extension HeaderBlock {
    /// What every answer says to browsers and caches (OWASP REST Security Cheat Sheet): nothing is sniffed, framed or stored.
    static let security: [(name: String, value: String)] = [
        ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"),
        ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"), ("Referrer-Policy", "no-referrer"),
    ]
}
