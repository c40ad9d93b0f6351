extension DiagnosticSink {
    private struct Target: Hashable {
        var file: String
        var line: Int
        var code: DiagnosticCode
    }

    /// Sets the warnings apart that comments speak of, and reports comments that speak of none.
    ///
    /// Where the spec has errors, warnings may be missing that it would have without them: then no comment is called useless.
    func apply(_ silences: [(file: String, silence: Silence)]) {
        guard !silences.isEmpty else { return }
        var reasons: [Target: String] = [:]
        var useless: [(span: SourceSpan, target: Target)] = []
        for (file, silence) in silences {
            for named in silence.codes {
                let target = Target(file: file, line: silence.line, code: named.code)
                if reasons.updateValue(silence.reason, forKey: target) == nil { useless.append((named.span, target)) }
            }
        }
        var used: Set<Target> = []
        silence { diagnostic in
            guard let span = diagnostic.span else { return nil }
            let target = Target(file: span.file, line: span.start.line, code: diagnostic.code)
            guard let reason = reasons[target] else { return nil }
            used.insert(target)
            return reason
        }
        if hasErrors { return }
        for (span, target) in useless where !used.contains(target) {
            let message = "\(target.code.rawValue) is not reported on line \(target.line), so nothing is silenced"
            warning(.unusedSilence, message, at: span, help: "remove the comment")
        }
    }
}
