extension TestRequest {
    /// The request as a line for a shell, so that it can be repeated by hand.
    /// - Parameter base: Scheme and authority: `http://127.0.0.1:8080`.
    public func curl(base: String) -> String {
        var words = ["curl -i"]
        if method == "HEAD" { words.append("--head") } else { words.append("-X \(method)") }
        words.append(Self.quoted(base + target))
        // An empty value is said with a semicolon, since curl takes a field without one as an order to leave it out.
        words += headers.map { "-H " + Self.quoted($0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)") }
        if body != nil, !headers.contains(where: { $0.name.lowercased() == "content-type" }) { words.append("-H 'Content-Type:'") }
        if let body { words.append("--data-binary " + Self.body(body)) }
        return words.joined(separator: " ")
    }

    private static let longestBody = 4_000

    private static func body(_ bytes: [UInt8]) -> String {
        guard bytes.count <= longestBody else { return "@-  # \(bytes.count) bytes" }
        return quoted(String(decoding: bytes, as: UTF8.self))
    }

    /// In single quotes, between which a shell changes nothing.
    private static func quoted(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    }
}
