/// What generated code calls on `SekkeiJSON.JSONWriter`.
struct JSONWriterCalls {
    /// The variable that holds the writer.
    let writer: String

    var null: String { "\(writer).null()" }

    /// Writes text as it stands.
    func raw(_ literal: String) -> String { "\(writer).raw(\(literal))" }

    /// Writes a value behind text that stands before it.
    func write(_ literal: String, _ value: String) -> String { "\(writer).write(\(literal), \(value))" }

    /// Writes a member's name, behind a comma where one is needed.
    func member(_ literal: String) -> String { "\(writer).member(\(literal))" }
}
