extension CaseMaker {
    /// Media types, sizes and forms of errors.
    func negotiationCases(_ base: RequestParts) -> [ContractCase] {
        contentTypeCases(base) + acceptCases(base) + sizeCases(base)
    }

    private func contentTypeCases(_ base: RequestParts) -> [ContractCase] {
        guard let body = operation.body else { return [] }
        let foreign = ["text/plain", "application/xml", "application/octet-stream"].filter { type in
            !body.content.contains { $0.type == type }
        }
        var cases = foreign.map { type in
            var parts = base
            parts.contentType = type
            return ContractCase(attempt: "Content-Type: \(type)", parts: parts, expectation: .refused([415]))
        }
        var without = base
        without.contentType = nil
        cases.append(ContractCase(attempt: "no Content-Type", parts: without, expectation: .refused([415])))
        for content in body.content where MediaTypeName.isJSON(content.type) {
            var parts = base
            parts.contentType = content.type + "; charset=utf-8"
            cases.append(ContractCase(attempt: "Content-Type: \(content.type) with a charset", parts: parts, expectation: .accepted))
        }
        return cases
    }

    private func acceptCases(_ base: RequestParts) -> [ContractCase] {
        let problem = "application/problem+json"
        let accepts = ["application/x-sekkei-none", "text/plain", problem, "text/html, */*;q=0.1", "*/*;q=0"] + operation.answeredTypes
        let cases = accepts.map { accept in
            ContractCase(
                attempt: "Accept: \(accept)", parts: accepting(accept, base), expectation: takes(accept) ? .accepted : .refused([406]))
        }
        let types = operation.answeredTypes.map { $0 + ", " }.joined() + problem
        var wrong = accepting(types, base)
        wrong.query.append(("no_such_parameter", "1"))
        return cases + [ContractCase(attempt: "an error as problem details", parts: wrong, expectation: .refused([422]))]
    }

    private func accepting(_ types: String, _ base: RequestParts) -> RequestParts {
        var parts = base
        parts.headers.append(("Accept", types))
        return parts
    }

    /// Whether a caller with one of the values above takes the answer. Problem details are a form of JSON; to a caller of a stream they
    /// are the form of its errors alone. Where there is no body, there is nothing to refuse.
    private func takes(_ accept: String) -> Bool {
        let types = operation.answeredTypes
        if types.isEmpty || types.contains(accept) || accept == "text/html, */*;q=0.1" { return true }
        return accept == "application/problem+json" && operation.answersJSON
    }

    /// A body of spaces is refused for what it says as long as it is not too long.
    private func sizeCases(_ base: RequestParts) -> [ContractCase] {
        guard operation.body != nil, let limit = operation.maxBody ?? options.tooLargeBody.map({ $0 - 1 }) else { return [] }
        var within = base
        within.body = .bytes(Array(repeating: UInt8(ascii: " "), count: limit))
        var beyond = base
        beyond.body = .bytes(Array(repeating: UInt8(ascii: " "), count: limit + 1))
        let tooLarge = ContractCase(attempt: "a body of \(limit + 1) bytes", parts: beyond, expectation: .refused([413]))
        guard operation.maxBody != nil else { return [tooLarge] }
        return [tooLarge, ContractCase(attempt: "a body of \(limit) bytes", parts: within, expectation: .refused([400]))]
    }
}
