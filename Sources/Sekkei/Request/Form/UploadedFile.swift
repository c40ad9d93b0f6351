public import NIOCore

/// A file out of a form. What it says about itself comes from the client: nothing of it is checked but what the spec demands.
public struct UploadedFile: Sendable, Hashable {
    /// The name that the client gave, without any path before it; nil where it gave none. Never use it as a path.
    public var fileName: String?
    /// The media type that the client named, parameters included; `text/plain` where it named none (RFC 7578, section 4.4).
    public var contentType: String
    /// The content. It shares its memory with the whole body of the request, which lives as long as this does.
    public var bytes: ByteBuffer

    /// Creates a file.
    public init(fileName: String? = nil, contentType: String = Self.defaultContentType, bytes: ByteBuffer) {
        self.fileName = fileName
        self.contentType = contentType
        self.bytes = bytes
    }

    /// What a part without a `Content-Type` is.
    public static let defaultContentType = "text/plain"

    /// What stands behind the last slash or backslash; nil where that is nothing, `.` or `..`.
    static func lastComponent(of path: String) -> String? {
        let name = path.unicodeScalars.reversed().prefix { $0 != "/" && $0 != "\\" }.reversed()
        let text = String(String.UnicodeScalarView(name))
        return text.isEmpty || text == "." || text == ".." ? nil : text
    }
}
