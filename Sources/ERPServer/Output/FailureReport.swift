import SekkeiSQL

/// What a command that failed tells the operator: one plain line, and a status.
struct FailureReport: Equatable {
    let line: String
    let exitCode: Int32

    init(_ error: any Error) {
        switch error {
        case let error as OperatorError: self.init(error.description, error.exitCode)
        case let error as SQLError: self.init("the database: \(error.message)", 1)
        case is CancellationError: self.init("interrupted", 1)
        default: self.init("\(error)", 1)
        }
    }

    /// A command line that cannot be understood.
    init(usage message: String) {
        self.init("\(message) (erp --help says more)", 2)
    }

    private init(_ text: String, _ exitCode: Int32) {
        let folded = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        line = "erp: \(folded)\n"
        self.exitCode = exitCode
    }
}
