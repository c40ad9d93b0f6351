import SekkeiJSON

extension AnswerCheck {
    /// Fields that HTTP gives a meaning for any answer, and those that only protect.
    private static let generalHeaders: Set<String> = [
        "date", "content-type", "content-length", "connection", "keep-alive", "transfer-encoding", "vary", "cache-control",
        "x-content-type-options", "x-frame-options", "content-security-policy", "referrer-policy", "strict-transport-security",
        "x-accel-buffering",
    ]

    /// Fields without which an answer of a status breaks HTTP (RFC 9110, sections 11.6.1 and 15.5.6).
    private static let neededByStatus = [401: "WWW-Authenticate", 405: "Allow"]

    mutating func checkHeaders(_ documented: ContractResponse) {
        for header in documented.headers {
            guard let text = response.header(header.name) else {
                if header.isRequired { report(.missingHeader, "\(header.name) is missing from status \(response.status)") }
                continue
            }
            let schema = JSONSchema(header.schema, root: document.root, direction: .both)
            for fault in schema.faults(in: Self.value(text, document.root.effective(header.schema))) {
                report(.invalidHeader, "\(header.name) of status \(response.status) breaks \(fault.keyword)")
            }
        }
        if let needed = Self.neededByStatus[response.status], response.header(needed) == nil {
            report(.missingHeader, "status \(response.status) needs \(needed)")
        }
        reportUndocumented(documented)
    }

    private mutating func reportUndocumented(_ documented: ContractResponse) {
        let names = Set(documented.headers.map { $0.name.lowercased() })
        let all = Set(response.headers.map { $0.name.lowercased() })
        for name in all.subtracting(names).subtracting(Self.generalHeaders).subtracting(allowedHeaders).sorted() {
            report(.undocumentedHeader, "\(name) of status \(response.status) is not documented")
        }
    }

    /// A field's text as the type that its schema names.
    private static func value(_ text: String, _ schema: JSONValue) -> JSONValue {
        switch schema.schemaTypes?.first {
        case "integer", "number": JSONNumber(text).map(JSONValue.number) ?? .string(text)
        case "boolean": text == "true" ? true : text == "false" ? false : .string(text)
        default: .string(text)
        }
    }
}
