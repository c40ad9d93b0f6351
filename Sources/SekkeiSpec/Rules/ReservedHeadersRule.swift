/// Headers that the framework reads or writes itself are not declared: the document would leave them out, or have them twice.
enum ReservedHeadersRule {
    private static let requestHeaders: Set<String> = [
        "accept", "authorization", "connection", "content-length", "content-type", "host", "transfer-encoding",
    ]
    private static let answerHeaders: Set<String> = ["connection", "content-length", "content-type", "transfer-encoding"]

    static func check(_ draft: OperationDraft, _ auth: AuthDraft?, _ reader: Reader) {
        let operation = draft.operation
        var read = requestHeaders.union(keyHeaders(operation.security, auth))
        if operation.concurrency != nil { read.formUnion(["if-match", "if-none-match"]) }
        if case .events? = operation.returns.stream { read.insert("last-event-id") }
        report(draft.headers, read, "the framework reads the header", reader)
        var written = answerHeaders
        if operation.concurrency != nil { written.insert("etag") }
        if operation.returns.location != nil { written.insert("location") }
        report(draft.answerHeaders, written, "the framework writes the header", reader)
    }

    private static func keyHeaders(_ security: Security, _ auth: AuthDraft?) -> [String] {
        guard case .schemes(let names) = security else { return [] }
        return (auth?.schemes ?? []).filter { names.contains($0.name) }.compactMap {
            if case .apiKey(let header) = $0.kind { header.lowercased() } else { nil }
        }
    }

    private static func report(_ headers: [PropertyDraft], _ reserved: Set<String>, _ what: String, _ reader: Reader) {
        for header in headers where reserved.contains(header.property.name.lowercased()) {
            reader.error(.reservedHeader, "\(what) '\(header.property.name)' itself", at: header.nameSpan, help: "leave it out")
        }
    }
}
