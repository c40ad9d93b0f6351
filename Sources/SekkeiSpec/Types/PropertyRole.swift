/// What a property is for; the rules differ a little.
enum PropertyRole {
    case field
    case detail
    case path
    case query
    case header
    /// Of a multipart body.
    case part

    /// Whether it travels as text outside of JSON.
    var isParameter: Bool {
        switch self {
        case .field, .detail: false
        case .path, .query, .header, .part: true
        }
    }

    var noun: String {
        switch self {
        case .field: "field"
        case .detail: "detail"
        case .path: "path parameter"
        case .query: "query parameter"
        case .header: "header"
        case .part: "part"
        }
    }
}
