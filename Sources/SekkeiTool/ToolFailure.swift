/// The tool cannot do its work: a folder is missing, a file cannot be read. Exit code 2 and one plain line.
///
/// Faults of the spec are no failures of the tool; they are diagnostics.
struct ToolFailure: Error, Equatable {
    var message: String

    init(_ message: String) {
        self.message = message
    }
}
