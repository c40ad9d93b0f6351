import SekkeiSpec

/// Writes the text of a value, as it stands in messages, header fields and paths.
struct ValueText {
    let context: SwiftContext

    /// - Parameters:
    ///   - value: An expression of the type.
    ///   - language: An expression of the language's number, where values of enums shall be shown by their titles.
    func expression(_ value: String, _ type: TypeReference, language: String? = nil) -> String {
        switch type.kind {
        case .scalar(let scalar): Self.scalar(value, scalar)
        case .named(let name): named(value, name, language)
        case .list, .map: Self.described(value)
        }
    }

    private func named(_ value: String, _ name: String, _ language: String?) -> String {
        if let language, context.isShownInMessages(name) { return "\(value).title(language: \(language))" }
        return context.enumeration(name) == nil ? Self.described(value) : "\(value).rawValue"
    }

    private static func scalar(_ value: String, _ scalar: Scalar) -> String {
        switch scalar {
        case .string, .email, .uri, .hostname, .ipv4, .ipv6: value
        case .uuid: "\(value).uuidString.lowercased()"
        case .dateTime: "\(value).ISO8601Format()"
        case .decimal: TextCalls.decimal(value)
        case .duration: TextCalls.duration(value)
        case .bytes: TextCalls.base64(value)
        case .boolean, .int32, .int64, .number, .date, .time, .any, .file: described(value)
        }
    }

    private static func described(_ value: String) -> String { "\(RuntimeSymbols.string)(describing: \(value))" }
}
