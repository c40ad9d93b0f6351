import NIOHTTP1

/// The media types of request bodies (RFC 9110, section 8.3).
enum MediaType {
    /// Whether a body of this `Content-Type` is read as JSON. A body without one is refused.
    static func isJSON(_ contentType: String?, mergePatch: Bool) -> Bool {
        guard let contentType else { return false }
        if contentType == "application/json" { return true }
        let parts = contentType.split(separator: ";")
        guard let type = parts.first?.trimmingSpaces().lowercased() else { return false }
        return (type == "application/json" || (mergePatch && type == "application/merge-patch+json"))
            && parts.dropFirst().allSatisfy(isUTF8)
    }

    /// The types that are taken, for people.
    static func allowed(mergePatch: Bool) -> String {
        mergePatch ? "application/json, application/merge-patch+json" : "application/json"
    }

    /// The type of forms with files (RFC 7578).
    static let form = "multipart/form-data"

    /// JSON is UTF-8 (RFC 8259, section 8.1): a `charset` that says otherwise is refused, other parameters mean nothing.
    private static func isUTF8(_ parameter: Substring) -> Bool {
        let pair = parameter.split(separator: "=", maxSplits: 1).map { $0.trimmingSpaces().lowercased() }
        return pair.first != "charset" || (pair.count == 2 && ["utf-8", "utf8", "\"utf-8\""].contains(pair[1]))
    }
}

extension Request {
    /// Whether the body is compressed or otherwise coded.
    var hasContentCoding: Bool {
        headers.first(name: "content-encoding").map { $0.lowercased() != "identity" } ?? false
    }
}
