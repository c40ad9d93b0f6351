/// For GitHub Actions: an annotation for each difference, at its line of the newer spec where it has one.
package struct DifferenceGitHubRenderer: Sendable {
    /// Where the newer spec lies in the repository.
    package var folder: String

    package init(folder: String) {
        self.folder = folder
    }

    package func render(_ report: DifferenceReport) -> String {
        (report.entries + report.information).map { command($0) + "\n" }.joined()
    }

    private func command(_ entry: SpecComparison.Entry) -> String {
        let difference = entry.difference
        var properties: [(String, String)] = []
        if let span = difference.new.span {
            properties = [("file", SpanText(folder: folder).exactPath(span.file)), ("line", "\(span.start.line)")]
        }
        properties.append(("title", difference.kind.rawValue))
        let list = properties.map { "\($0.0)=\(GitHubRenderer.escaped(property: $0.1))" }.joined(separator: ",")
        return "::\(Self.level(difference.severity)) \(list)::\(GitHubRenderer.escaped(text(entry)))"
    }

    private func text(_ entry: SpecComparison.Entry) -> String {
        let difference = entry.difference
        let versions = entry.versions.isEmpty ? [] : ["versions: \(entry.versions.joined(separator: ", "))"]
        let operations = difference.operations.isEmpty ? [] : ["operations: \(Suggestion.list(difference.operations))"]
        return ([difference.message] + versions + operations + help(difference)).joined(separator: "\n")
    }

    private func help(_ difference: Difference) -> [String] {
        switch difference.remedy {
        case nil: []
        case .words(let text): ["help: \(text)"]
        case .entry(let entry): ["help: an entry of 'changes' makes it safe:\n\(entry.text)"]
        }
    }

    private static func level(_ severity: Difference.Severity) -> String {
        switch severity {
        case .breaking: "error"
        case .risky: "warning"
        case .safe: "notice"
        }
    }
}
