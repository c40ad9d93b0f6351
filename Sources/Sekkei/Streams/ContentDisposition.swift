/// `Content-Disposition` of an answer that is to be saved as a file (RFC 6266).
enum ContentDisposition {
    /// - Parameter fileName: Any text. Folders and control characters are no part of a name and are replaced.
    static func attachment(_ fileName: String) -> String {
        let name = String(String.UnicodeScalarView(fileName.unicodeScalars.map { isHarmless($0) ? $0 : "_" }))
        let plain = String(String.UnicodeScalarView(name.unicodeScalars.map { isPlain($0) ? $0 : "_" }))
        let field = "attachment; filename=\"\(plain)\""
        return plain == name ? field : field + "; filename*=UTF-8''" + PercentEncoding.encodePathSegment(name)
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "/" && scalar != "\\"
    }

    /// Whether every client reads the character in quotes as what it is. Some decode `%` there, most mistake non-ASCII ones.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && scalar != "\"" && scalar != "%"
    }
}
