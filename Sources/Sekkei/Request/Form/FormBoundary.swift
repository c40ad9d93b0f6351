/// The text that separates the parts of a form (RFC 2046, section 5.1.1).
struct FormBoundary {
    /// The line break and the two hyphens before the boundary, and the boundary.
    let delimiter: [UInt8]

    private static let longest = 70

    /// Takes the boundary out of a `Content-Type`.
    /// - Returns: nil where there is none, or one that is empty, longer than 70 characters, ends in a space or holds
    ///   characters that a boundary must not.
    init?(_ contentType: HeaderParameters) {
        guard let boundary = contentType["boundary"], 1...Self.longest ~= boundary.utf8.count, !boundary.hasSuffix(" "),
            boundary.utf8.allSatisfy({ ASCIIClass.isAlphanumeric($0) || ASCIIClass.contains("'()+_,-./:=? ", $0) })
        else { return nil }
        delimiter = Array("\r\n--".utf8) + Array(boundary.utf8)
    }
}
