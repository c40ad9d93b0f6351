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
        var plain = base
        plain.headers.append(("Accept", "application/x-sekkei-none"))
        let expectation: ContractCase.Expectation = operation.answersJSON ? .refused([406]) : .accepted
        var anything = base
        anything.headers.append(("Accept", "text/html, */*;q=0.1"))
        var problem = base
        problem.headers.append(("Accept", "application/problem+json"))
        problem.query.append(("no_such_parameter", "1"))
        var text = base
        text.headers.append(("Accept", "text/plain"))
        let takesText = operation.successes.contains { operation.responses[$0]?.content.contains { $0.type.hasPrefix("text/") } ?? false }
        return [
            ContractCase(attempt: "Accept: application/x-sekkei-none", parts: plain, expectation: expectation),
            ContractCase(attempt: "Accept: text/plain", parts: text, expectation: takesText ? .accepted : expectation),
            ContractCase(attempt: "Accept: */*", parts: anything, expectation: .accepted),
            ContractCase(attempt: "an error as problem details", parts: problem, expectation: .refused([422])),
        ]
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
