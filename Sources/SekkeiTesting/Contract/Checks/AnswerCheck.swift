import SekkeiJSON

/// Compares one answer with what the document says.
struct AnswerCheck {
    typealias Finding = (kind: ContractViolation.Kind, message: String)

    let document: ContractDocument
    let language: String
    let allowedHeaders: Set<String>
    let method: String
    let response: TestResponse
    private(set) var findings: [Finding] = []

    init(_ document: ContractDocument, language: String, allowedHeaders: Set<String>, method: String, response: TestResponse) {
        self.document = document
        self.language = language
        self.allowedHeaders = allowedHeaders
        self.method = method
        self.response = response
    }

    mutating func report(_ kind: ContractViolation.Kind, _ message: String) { findings.append((kind, message)) }

    /// Whether the answer is one that the operation documents.
    mutating func checkDocumented(by operation: ContractOperation) {
        if response.status >= 500 { report(.serverFault, "the server answers \(response.status)\(codeText)") }
        guard let documented = operation.responses[response.status] else {
            let known = operation.responses.keys.sorted().map(String.init).joined(separator: ", ")
            return report(.undocumentedStatus, "status \(response.status)\(codeText) is none of \(known)")
        }
        check(documented)
        checkLanguage()
    }

    /// Whether the answer is a failure as every failure of the API.
    mutating func checkRouting(_ routing: RoutingCase) {
        if response.status != routing.status {
            report(.wrongRefusal, "status \(response.status) instead of \(routing.status)")
        } else if let allowed = routing.allowed {
            let listed = (response.header("allow") ?? "").split(separator: ",").map { $0.drop { $0 == " " } }
            if Set(listed.map(String.init)) != allowed {
                report(
                    .invalidHeader, "Allow is '\(response.header("allow") ?? "")' instead of \(allowed.sorted().joined(separator: ", "))")
            }
        }
        if let documented = routing.documented, response.status == routing.status {
            check(documented)
        } else if !response.body.isEmpty, let schema = document.failureSchema {
            checkJSON(against: schema)
        }
        checkLanguage()
    }

    private mutating func check(_ documented: ContractResponse) {
        checkBody(documented)
        checkError(documented)
        checkHeaders(documented)
    }

    var errorCode: String? {
        (response.json?["error"]?["code"] ?? response.json?["code"])?.stringValue
    }

    private mutating func checkLanguage() {
        guard let type = response.mediaType, MediaTypeName.isJSON(type), !response.body.isEmpty else { return }
        let found = response.header("content-language")
        if found != language { report(.wrongLanguage, "Content-Language is \(found ?? "missing") instead of \(language)") }
    }

    // MARK: - Body

    private var hasNoBody: Bool { method == "HEAD" || response.status == 204 || response.status == 304 }

    private mutating func checkBody(_ documented: ContractResponse) {
        if hasNoBody {
            if !response.body.isEmpty { report(.unexpectedBody, "\(response.body.count) bytes of body where there must be none") }
            return
        }
        guard !documented.content.isEmpty || !response.body.isEmpty else { return }
        guard let content = documented.content.first(where: { $0.type == response.mediaType }) else {
            let types = documented.content.map(\.type).joined(separator: ", ")
            let found = response.mediaType ?? "no media type"
            return report(.undocumentedContentType, "\(found) for status \(response.status) is none of: \(types)")
        }
        if MediaTypeName.isJSON(content.type) {
            checkJSON(against: content.schema)
        } else if let element = content.element {
            checkElements(of: content.type, against: element)
        }
    }

    mutating func checkJSON(against schema: JSONValue) {
        guard let value = response.json else { return report(.invalidBody, "the body of status \(response.status) is not JSON") }
        checkValue(value, against: schema, "")
    }

    private mutating func checkValue(_ value: JSONValue, against declared: JSONValue, _ prefix: String) {
        var schema = JSONSchema(declared, root: document.root, direction: .answer)
        schema.isClosed = true
        for fault in schema.faults(in: value).prefix(5) {
            report(.invalidBody, "status \(response.status): \(prefix)\(fault.withoutValue)")
        }
    }

    /// The parts of a stream: lines of JSON, or events whose data is JSON.
    private mutating func checkElements(of type: String, against schema: JSONValue) {
        let events = type == "text/event-stream"
        var lines = response.text.split(separator: "\n").map(String.init)
        if response.isCut { lines = lines.dropLast() }
        if events { lines = lines.filter { $0.hasPrefix("data:") }.map { String($0.dropFirst(5)) } }
        for line in lines.prefix(50) {
            guard let value = try? JSONValue(parsing: line.utf8) else {
                report(.invalidBody, "a part of the stream is not JSON")
                continue
            }
            checkValue(value, against: schema, "a part of the stream, ")
        }
    }

    // MARK: - Errors

    private mutating func checkError(_ documented: ContractResponse) {
        guard !documented.errors.isEmpty, !hasNoBody else { return }
        guard let error = documented.errors.first(where: { $0.code == errorCode }) else {
            let known = documented.errors.map(\.code).joined(separator: ", ")
            return report(.undocumentedError, "error \(errorCode ?? "without a code") for status \(response.status) is none of \(known)")
        }
        let reference = JSONPointer.appending(error.details ?? "", to: "#/components/schemas")
        guard error.details != nil, let schema = document.root[reference], let details = response.json?["error"]?["details"] else { return }
        checkValue(details, against: schema, "details of \(error.code), ")
    }
}

extension SchemaFault {
    /// The fault without what changes from answer to answer, so that findings can be told apart.
    fileprivate var withoutValue: String {
        let place = JSONPointer.tokens(of: pointer).map { Int($0) == nil ? $0 : "*" }.joined(separator: "/")
        return keyword == "properties" || keyword == "required"
            ? "\(place): \(message) [\(keyword)]" : "\(place) breaks \(keyword): \(message)"
    }
}
