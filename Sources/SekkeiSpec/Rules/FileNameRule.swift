/// The files of a spec are different files everywhere: some file systems do not tell capitals from small letters.
enum FileNameRule {
    static func check(_ paths: [String], _ sink: DiagnosticSink) {
        var known: [String: String] = [:]
        for path in paths {
            guard let first = known.updateValue(path, forKey: path.lowercased()), first != path else { continue }
            let start = SourceSpan(file: path, start: .init(line: 1, column: 1), end: .init(line: 1, column: 2))
            sink.error(
                .fileNameClash, "the file '\(path)' differs from '\(first)' in case alone", at: start,
                help: "rename one of them, or join them")
        }
    }
}
