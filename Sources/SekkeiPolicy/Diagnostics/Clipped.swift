extension String {
    private static let longestQuotation = 60

    /// Short enough for a message.
    var clipped: String {
        unicodeScalars.count <= Self.longestQuotation
            ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(Self.longestQuotation))) + "…"
    }
}
