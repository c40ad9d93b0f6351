/// What generated code calls on `Sekkei.QueryReader`.
struct QueryReaderCalls {
    /// The variable that holds the reader.
    let reader: String

    var next: String { "\(reader).next()" }
    var unknownParameter: String { "\(reader).unknownParameter()" }
    /// Takes `page` and `size`, and refuses anything else.
    var paginationParameter: String { "\(reader).paginationParameter()" }

    /// Opens the call that checks a list as a whole.
    var check: String { "\(reader).check(" }
    /// Opens the call that ends the query.
    var end: String { "\(reader).end(" }

    /// Reads a parameter; the value's closure follows.
    func value(_ number: Int) -> String { "\(reader).value(\(number))" }

    /// Reads an element of a list; the element's closure follows.
    func append(_ number: Int, to list: String) -> String { "\(reader).append(\(number), to: &\(list))" }
}
