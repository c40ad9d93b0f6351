/// What generated code calls on the readers of fields that come one by one, each with its name: `Sekkei.QueryReader` and
/// `Sekkei.FormReader`.
struct FieldReaderCalls {
    /// The variable that holds the reader.
    let reader: String

    var next: String { "\(reader).next()" }

    /// Opens the call that checks a list as a whole.
    var check: String { "\(reader).check(" }
    /// Opens the call that ends the reading.
    var end: String { "\(reader).end(" }

    /// Reads a field; the value's closure follows.
    func value(_ number: Int) -> String { "\(reader).value(\(number))" }

    /// Reads an element of a list; the element's closure follows.
    func append(_ number: Int, to list: String) -> String { "\(reader).append(\(number), to: &\(list))" }

    // MARK: - Sekkei.QueryReader

    var unknownParameter: String { "\(reader).unknownParameter()" }
    /// Takes the parameters of the pagination, and refuses anything else.
    var paginationParameter: String { "\(reader).paginationParameter()" }

    // MARK: - Sekkei.FormReader

    var unknownPart: String { "\(reader).unknownPart()" }
    /// Opens the call that reads a file.
    var file: String { "\(reader).file(" }
    /// Opens the call that reads a file of a list.
    var appendFile: String { "\(reader).appendFile(" }

    /// The list that a file is added to.
    static func target(_ list: String) -> String { "to: &\(list)" }
}
