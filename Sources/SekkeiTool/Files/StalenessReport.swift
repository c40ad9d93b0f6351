import SekkeiGenerator

/// What `generate --check` found, with a bounded difference of each file.
struct StalenessReport {
    private static let linesPerFile = 40
    private static let filesWithDifference = 10

    let folder: String
    let plan: OutputPlan
    let isListStale: Bool

    var text: String {
        var lines = plan.missing.map { "missing: \(folder)/\($0.path)" }
        lines += plan.stale.map { "stale: \(folder)/\($0.file.path)" }
        lines += plan.leftover.map { "leftover: \(folder)/\($0)" }
        if isListStale { lines.append("stale: \(folder)/\(Manifest.fileName)") }
        for (file, bytes) in plan.stale.prefix(Self.filesWithDifference) {
            lines += difference(file.path, from: bytes, to: file.text)
        }
        lines.append("\(folder) is not up to date: run 'sekkei generate'")
        return lines.map { $0 + "\n" }.joined()
    }

    private func difference(_ path: String, from bytes: [UInt8], to text: String) -> [String] {
        let header = ["--- \(folder)/\(path)", "+++ \(folder)/\(path) (generated)"]
        guard let old = String(validating: bytes, as: UTF8.self) else { return header + ["the file is not UTF-8"] }
        let lines = UnifiedDifference(from: old, to: text).lines
        guard lines.count > Self.linesPerFile else { return header + lines }
        return header + lines.prefix(Self.linesPerFile) + ["… \(lines.count - Self.linesPerFile) more lines"]
    }
}
