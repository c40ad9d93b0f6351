/// What generated code calls on `Sekkei.RequestReader`. Where a closure reads the value, it follows the call.
struct RequestReaderCalls {
    /// The variable that holds the reader.
    let reader: String

    var isValid: String { "\(reader).isValid" }
    /// The answer to a request that is not valid.
    var refusal: String { "\(reader).refusal()" }
    var noQuery: String { "\(reader).noQuery()" }
    var query: String { "\(reader).query" }

    func path(_ segment: Int, _ name: String) -> String { "\(reader).path(\(segment), \(name))" }

    func header(_ number: Int, _ name: String, isRequired: Bool) -> String {
        "\(reader).\(isRequired ? "requiredHeader" : "header")(\(number), \(name))"
    }

    func page(_ sizes: String, sort: String) -> String { "\(reader).page(\(sizes), sort: \(sort).self)" }

    func cursor(_ sizes: String, sort: String) -> String { "\(reader).cursor(\(sizes), sort: \(sort).self)" }

    func query(paginated sizes: String, sort: String) -> String { "\(reader).query(paginated: \(sizes), sort: \(sort).self)" }

    func query(cursor sizes: String, sort: String) -> String { "\(reader).query(cursor: \(sizes), sort: \(sort).self)" }

    /// Reads the version of the row that the caller knows.
    func ifMatch(isRequired: Bool) -> String { "\(reader).ifMatch(isRequired: \(isRequired))" }

    /// Reads a multipart body.
    func form(isRequired: Bool) -> String { "\(reader).\(isRequired ? "form" : "optionalForm")" }

    /// Reads a body that must be there.
    func body(_ type: String, isPatch: Bool) -> String { "\(reader).body(\(type).self\(isPatch ? ", mergePatch: true" : ""))" }

    /// Reads a body by a closure.
    func body(isRequired: Bool, isPatch: Bool = false) -> String {
        "\(reader).\(isRequired ? "body" : "optionalBody")\(isPatch ? "(mergePatch: true)" : "")"
    }
}
