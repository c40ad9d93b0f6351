import ArgumentParser

/// How diagnostics are written.
enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable {
    case human, compiler, json, github

    /// What suits standard error.
    static var suitable: DiagnosticFormat { StandardError.isTerminal ? .human : .compiler }

    /// Whether programs read it from standard output, which then holds nothing else.
    var isForPrograms: Bool { self == .json || self == .github }
}
