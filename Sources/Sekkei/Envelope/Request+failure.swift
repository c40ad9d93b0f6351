import NIOCore
import SekkeiJSON

extension Request {
    /// The enveloped answer for an error of the catalogue.
    @_spi(Generated) public func failure(_ error: some CatalogError) -> Answer {
        if let error = error as? RateLimitExceeded { return failure(error) }
        return failure(error, headers: api.catalogs[facts.version][error.catalogNumber].status == 401 ? challenges() : [])
    }

    /// The enveloped answer to a request that is one too many.
    func failure(_ error: RateLimitExceeded) -> Answer {
        failure(error, headers: [("Retry-After", String(error.retryAfter))])
    }

    /// The enveloped answer for one of the built-in errors.
    @_spi(Generated) public func failure(_ error: BuiltInError) -> Answer {
        failure(error, headers: headers(of: error))
    }

    func failure(_ error: some CatalogError, headers: [(name: String, value: String)]) -> Answer {
        guard let caller = pastCaller else { return enveloped(error, headers) }
        let older: any CatalogError = error.downgraded(for: caller)
        return enveloped(older, headers)
    }

    private func enveloped(_ error: some CatalogError, _ headers: [(name: String, value: String)]) -> Answer {
        let entry = api.catalogs[facts.version][error.catalogNumber]
        facts.failure = error.catalogNumber
        let language = facts.language
        let body = failureBody(code: entry.code, status: entry.status) { json in
            entry.messages[language].write(to: &json) { placeholder, json in
                guard let text = error.text(of: placeholder, language: language) else { return false }
                json.writeCharacters(text)
                return true
            }
            json.raw(#","details":"#)
            error.writeDetails(to: &json)
        } fieldErrors: { _ in
        }
        return Answer(status: entry.status, block: failureBlock, headers: headers, naming: self, body: .bytes(body))
    }

    /// The enveloped answer for faults of single fields: the first one gives the code and the message.
    func failure(_ faults: [FieldFault]) -> Answer {
        let first = faults.first ?? FieldFault(location: .body, field: "", constraint: .type)
        let entry = api.constraints[first.constraint.rawValue]
        let body = failureBody(code: entry.code, status: entry.status) { json in
            write(first, to: &json)
            json.raw(#","details":{}"#)
        } fieldErrors: { json in
            faults.withUnsafeBufferPointer { faults in
                for index in faults.indices {
                    if index > 0 { json.raw(",") }
                    writeEntry(faults[index], to: &json)
                }
            }
        }
        return Answer(status: entry.status, block: failureBlock, naming: self, body: .bytes(body))
    }

    private func failureBody(
        code: StaticString, status: Int, _ message: (inout JSONWriter) -> Void, fieldErrors: (inout JSONWriter) -> Void
    ) -> ByteBuffer {
        if wantsProblem { return problemBody(code: code, status: status, message, fieldErrors: fieldErrors) }
        return AnswerScratch.body { json in
            json.raw(#"{"success":false,"data":null"#)
            writeMeta(to: &json)
            json.write(#","error":{"code":"#, code)
            json.raw(#","message":"#)
            message(&json)
            json.raw(#","trace_id":"#)
            noteTraceID(in: &json)
            json.raw(#","field_errors":["#)
            fieldErrors(&json)
            json.raw("]}}")
        }
    }

    func noteTraceID(in json: inout JSONWriter) {
        let start = json.count
        writeTraceID(to: &json)
        facts.holes.note(.traceID, from: start, to: json.count)
    }

    /// The caller's trace, or the request's own id where it brought none.
    func writeTraceID(to json: inout JSONWriter) {
        if let trace = facts.trace { json.write(trace.traceID) } else { json.write(facts.id) }
    }

    private func writeEntry(_ fault: FieldFault, to json: inout JSONWriter) {
        json.write(#"{"field":"#, fault.field)
        json.write(#","in":"#, fault.location.text)
        json.write(#","code":"#, api.constraints[fault.constraint.rawValue].code)
        json.raw(#","message":"#)
        write(fault, to: &json)
        json.raw(#","invalid_value":"#)
        switch fault.value {
        case .hidden: json.null()
        case .integer(let value): json.write(value)
        case .json(let text): json.raw(text)
        case .text(let text): json.write(FaultList.shortened(text))
        }
        json.raw("}")
    }

    private func write(_ fault: FieldFault, to json: inout JSONWriter) {
        api.constraints[fault.constraint.rawValue].messages[facts.language].write(to: &json) { placeholder, json in
            guard placeholder == "field" else { return fault.parameter.write(to: &json) }
            json.writeCharacters(fault.field.isEmpty ? "body" : fault.field)
            return true
        }
    }

    /// The fields that a status demands (RFC 9110, RFC 6750).
    private func headers(of error: BuiltInError) -> [(name: String, value: String)] {
        switch error {
        case .authenticationRequired, .wrongCredentials: challenges()
        case .invalidToken, .tokenExpired: challenges("invalid_token")
        case .insufficientPermissions: insufficientScope
        case .databaseUnavailable, .externalServiceUnavailable: [("Retry-After", "5")]
        default: []
        }
    }
}
