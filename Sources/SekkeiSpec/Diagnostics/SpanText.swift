/// Writes where a diagnostic points.
struct SpanText {
    var folder: String

    /// `spec/api.yaml:3:7`, or the folder alone where there is no file.
    func text(_ span: SourceSpan?) -> String {
        guard let span else { return folder.isEmpty ? "." : folder }
        return "\(path(span.file)):\(span.start.line):\(span.start.column)"
    }

    func path(_ file: String) -> String {
        if folder.isEmpty { return file }
        return folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)"
    }
}
