/// The files of a spec as they are written, for what has to be found again within a text.
final class SourceTexts {
    private let bytes: [String: [UInt8]]
    private var lines: [String: SourceLines] = [:]

    init(_ sources: [SpecSource] = []) {
        bytes = Dictionary(sources.map { ($0.path, $0.bytes) }) { first, _ in first }
    }

    /// The lines of a file; nil for one that is not there.
    func lines(of file: String) -> SourceLines? {
        if let known = lines[file] { return known }
        guard let bytes = bytes[file] else { return nil }
        let read = SourceLines(SourceLines.body(of: bytes))
        lines[file] = read
        return read
    }
}
