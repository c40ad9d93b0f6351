import SekkeiSpec

/// What `explain` prints of one code.
struct ExplanationText {
    let code: DiagnosticCode
    let explanation: DiagnosticExplanation

    var text: String {
        var parts = [
            "\(code.isWarning ? "warning" : "error") \(code.rawValue): \(explanation.title)",
            explanation.explanation,
            "Example\n\(indented(explanation.example))",
            "Fix\n\(indented(explanation.fix))",
        ]
        if code.isWarning, code != .unusedSilence {
            parts.append("To let it be, say why on its line or the one above\n    # sekkei:allow \(code.rawValue) the reason")
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(separator: "\n")
    }
}
