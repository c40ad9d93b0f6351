/// Writes where a diagnostic points.
struct SpanText {
    var folder: String

    /// `spec/api.yaml:3:7`, or the folder alone where there is no file.
    func text(_ span: SourceSpan?) -> String {
        guard let span else { return folder.isEmpty ? "." : folder }
        return "\(path(span.file)):\(span.start.line):\(span.start.column)"
    }

    /// The text with the folder put before the place that it ends in, if it does: `… (services/tasks.yaml:2)`.
    func help(_ text: String) -> String {
        guard !folder.isEmpty, text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return text }
        let place = text[open...].dropFirst().dropLast()
        guard let colon = place.lastIndex(of: ":"), Int(place[colon...].dropFirst()) != nil else { return text }
        return "\(text[..<open])(\(path(String(place))))"
    }

    /// On one line, whatever the file is called.
    func path(_ file: String) -> String { MessageText.visible(exactPath(file)) }

    /// As the system knows it.
    func exactPath(_ file: String) -> String {
        if folder.isEmpty { return file }
        return folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)"
    }
}
