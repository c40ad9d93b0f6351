/// Reads a path such as `/tasks/{task_id}`.
enum PathParser {
    struct Fault: Error {
        var message: String
        /// Which part of the text is at fault, in Unicode scalars.
        var range: Range<Int>
        var help: String?
    }

    /// Nobody writes longer paths, and each segment is a level of the routes' tree.
    private static let maximalSegments = 50

    /// - Parameter text: `/` alone, or segments without a slash at the end.
    static func parse(_ text: String) throws(Fault) -> [PathTemplate.Segment] {
        let whole = 0..<text.unicodeScalars.count
        guard text.hasPrefix("/") else {
            throw Fault(message: "a path begins with '/'", range: whole, help: "write /\(Reader.clipped(text))")
        }
        if text == "/" { return [] }
        var segments: [PathTemplate.Segment] = []
        var offset = 1
        for part in text.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard segments.count < maximalSegments else {
                throw Fault(message: "a path has at most \(maximalSegments) segments", range: whole)
            }
            let length = part.unicodeScalars.count
            guard let segment = segment(String(part)) else {
                let message = part.isEmpty ? "a path has no empty segments and no '/' at its end" : "'\(part)' is no segment of a path"
                throw Fault(message: message, range: offset..<max(offset + length, offset + 1), help: help(part))
            }
            segments.append(segment)
            offset += length + 1
        }
        return segments
    }

    private static func help(_ part: Substring) -> String? {
        if part.contains("?") { return "parameters of the query stand under 'query'" }
        let name = part.drop { ":<$[*".contains($0) }.prefix { !">]".contains($0) }
        return name.count < part.count && NameGrammar.isIdentifier(String(name)) ? "write {\(name)}" : nil
    }

    private static func segment(_ text: String) -> PathTemplate.Segment? {
        if text.hasPrefix("{"), text.hasSuffix("}") {
            let name = String(text.dropFirst().dropLast())
            return NameGrammar.isIdentifier(name) ? .parameter(name) : nil
        }
        return isLiteral(text) ? .literal(text) : nil
    }

    /// Unreserved characters of RFC 3986, so that nothing needs escaping; `.` and `..` would be resolved away by clients.
    static func isLiteral(_ text: String) -> Bool {
        guard !text.isEmpty, text != ".", text != ".." else { return false }
        return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-._~".contains($0)) }
    }
}
