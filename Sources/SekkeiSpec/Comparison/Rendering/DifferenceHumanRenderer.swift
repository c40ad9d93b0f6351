/// For people: what differs, the worst first, with the line of the spec where it stands and what would make it safe.
package struct DifferenceHumanRenderer: Sendable {
    package var usesColor: Bool
    /// How many columns of a line of a spec are shown at most.
    package var width: Int
    /// Whether the lines of the specs are quoted, as on a terminal.
    package var hasFrames: Bool

    package init(usesColor: Bool, width: Int, hasFrames: Bool) {
        self.usesColor = usesColor
        self.width = width
        self.hasFrames = hasFrames
    }

    /// - Parameters:
    ///   - old: the files of the older spec, to quote what is gone.
    ///   - next: the name that a version after the newest would have.
    package func render(_ report: DifferenceReport, old: [SpecSource], new: [SpecSource], next: String) -> String {
        if report.comparison.isEmpty { return "'\(report.oldFolder)' and '\(report.newFolder)' say the same\n" }
        let oldLines = SourceExcerpt(sources: old, files: Set(old.map(\.path)), width: width)
        let newLines = SourceExcerpt(sources: new, files: Set(new.map(\.path)), width: width)
        var text = ""
        let suggested = report.changes
        for entry in report.entries { text += lines(entry, report, suggested, oldLines, newLines) }
        if !report.information.isEmpty {
            text += paint("For information: what no caller of a released version meets", "1") + "\n\n"
            for entry in report.information { text += lines(entry, report, suggested, oldLines, newLines) }
        }
        return text + changes(suggested, next) + totals(report)
    }

    private func lines(
        _ entry: SpecComparison.Entry, _ report: DifferenceReport, _ suggested: SuggestedChanges, _ old: SourceExcerpt,
        _ new: SourceExcerpt
    ) -> String {
        let difference = entry.difference
        let (folder, span, excerpt) =
            difference.new.span.map { (report.newFolder, $0, new) } ?? difference.old.span.map { (report.oldFolder, $0, old) }
            ?? (report.newFolder, nil, new)
        let color = Self.color(difference.severity)
        var lines = [
            paint("\(SpanText(folder: folder).text(span)):", "1") + " " + paint("\(difference.severity.rawValue):", color)
                + " \(difference.message) [\(difference.kind.rawValue)]"
        ]
        if hasFrames, let span, let frame = excerpt.frame(span, mark: "^") {
            lines += frame.map { $0.plain + ($0.painted.isEmpty ? "" : paint($0.painted, color)) }
        }
        if let former = difference.old.span, difference.new.span != nil {
            lines.append("   was: \(SpanText(folder: report.oldFolder).text(former))")
        }
        lines.append(contentsOf: who(entry))
        lines.append(contentsOf: help(entry, suggested))
        return lines.joined(separator: "\n") + "\n\n"
    }

    private func who(_ entry: SpecComparison.Entry) -> [String] {
        let difference = entry.difference
        var parts: [String] = []
        if !entry.versions.isEmpty { parts.append("callers of \(entry.versions.joined(separator: ", "))") }
        if !difference.operations.isEmpty {
            let way =
                switch difference.direction {
                case .request: "requests of"
                case .response: "answers of"
                case .both: "requests and answers of"
                }
            parts.append("\(way) \(Suggestion.list(difference.operations))")
        }
        return parts.isEmpty ? [] : ["   meets: \(parts.joined(separator: "; "))"]
    }

    private func help(_ entry: SpecComparison.Entry, _ suggested: SuggestedChanges) -> [String] {
        let words: String
        switch entry.difference.remedy {
        case nil: return []
        case .words(let text): words = text
        case .entry:
            // What does not bind asks for no entry.
            guard let name = suggested.name(for: entry) else { return [] }
            words = "declare it by the entry '\(name)' of 'changes', below"
        }
        return ["   \(paint("help:", "32")) \(words)"]
    }

    private func changes(_ changes: SuggestedChanges, _ next: String) -> String {
        if changes.isEmpty { return "" }
        let hint = changes.needsVersion ? "# The version that differs is the newest: declare '\(next)' under 'versions' first.\n" : ""
        return paint("These entries keep older callers whole; see to what they fill in and convert:", "1")
            + "\n\n\(hint)\(changes.text(next: next))\n"
    }

    private func totals(_ report: DifferenceReport) -> String {
        let counts = Difference.Severity.allCases.map { "\(report.count($0)) \($0.rawValue)" }
        let information = report.comparison.information.count
        var line = counts.joined(separator: ", ")
        if information > 0 { line += ", \(information) for information" }
        if !report.showsAll, report.count(.safe) + information > 0 { line += " (--all shows everything)" }
        return line + "\n"
    }

    private static func color(_ severity: Difference.Severity) -> String {
        switch severity {
        case .breaking: "31"
        case .risky: "33"
        case .safe: "32"
        }
    }

    private func paint(_ text: String, _ color: String) -> String {
        usesColor ? "\u{1B}[\(color)m\(text)\u{1B}[0m" : text
    }
}
