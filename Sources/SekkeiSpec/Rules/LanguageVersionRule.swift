/// `sekkei: 1` stands in exactly one file.
enum LanguageVersionRule {
    static func check(_ outline: Outline, files: [String], _ reader: Reader) {
        guard let member = outline.sections["sekkei"] else {
            if !reader.isIncomplete {
                reader.error(
                    .missingLanguageVersion, "the key 'sekkei' is missing", at: files.entryPoint, help: "write 'sekkei: 1' into one file")
            }
            return
        }
        if reader.plain(member.value) != "1" {
            reader.error(
                .unsupportedLanguageVersion, "language version \(Reader.name(member.value)) is not known", at: member.value.span.firstLine,
                help: "this compiler reads 'sekkei: 1'")
        }
    }
}

extension [String] {
    /// Where something that no file has is reported: `api.yaml`, or else the first file.
    var entryPoint: SourceSpan? {
        (first { $0 == "api.yaml" } ?? first).map {
            SourceSpan(file: $0, start: .init(line: 1, column: 1), end: .init(line: 1, column: 2))
        }
    }
}
