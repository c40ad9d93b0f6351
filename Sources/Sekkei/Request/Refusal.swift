import SekkeiJSON

/// What makes a request unreadable as a whole.
enum Refusal: CatalogError {
    /// The body is not JSON; the position counts from 1.
    case malformedJSON(line: Int, column: Int)
    /// The body is of another media type.
    case mediaType(mergePatch: Bool)
    /// The body is no form; the offset counts bytes from 0.
    case malformedForm(offset: Int)
    /// The body is no form by its `Content-Type`.
    case formMediaType
    /// The body is longer than so many bytes.
    case tooLarge(limit: Int)

    var catalogNumber: Int {
        switch self {
        case .malformedJSON: BuiltInError.malformedJSON.rawValue
        case .malformedForm: BuiltInError.malformedForm.rawValue
        case .mediaType, .formMediaType: BuiltInError.unsupportedMediaType.rawValue
        case .tooLarge: BuiltInError.bodyTooLarge.rawValue
        }
    }

    func writeDetails(to json: inout JSONWriter) {
        switch self {
        case .malformedJSON(let line, let column):
            json.write(#"{"line":"#, line)
            json.write(#","column":"#, column)
        case .mediaType(let mergePatch): json.write(#"{"allowed":"#, MediaType.allowed(mergePatch: mergePatch))
        case .malformedForm(let offset): json.write(#"{"offset":"#, offset)
        case .formMediaType: json.write(#"{"allowed":"#, MediaType.form)
        case .tooLarge(let limit): json.write(#"{"limit":"#, limit)
        }
        json.raw("}")
    }

    func text(of placeholder: String, language: Int) -> String? {
        switch (self, placeholder) {
        case (.malformedJSON(let line, _), "line"): String(line)
        case (.malformedJSON(_, let column), "column"): String(column)
        case (.mediaType(let mergePatch), "allowed"): MediaType.allowed(mergePatch: mergePatch)
        case (.malformedForm(let offset), "offset"): String(offset)
        case (.formMediaType, "allowed"): MediaType.form
        case (.tooLarge(let limit), "limit"): String(limit)
        default: nil
        }
    }
}
