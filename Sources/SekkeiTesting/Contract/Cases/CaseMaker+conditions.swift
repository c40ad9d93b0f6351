import SekkeiJSON

extension CaseMaker {
    /// `HEAD` answers as `GET` does, without the body (RFC 9110, section 9.3.2).
    func headCases(_ base: RequestParts) -> [ContractCase] {
        guard operation.method == "GET" else { return [] }
        var parts = base
        parts.method = "HEAD"
        return [ContractCase(attempt: "HEAD", parts: parts, expectation: .accepted)]
    }

    /// Preconditions that never hold, always hold, or are missing.
    func conditionalCases(_ base: RequestParts) -> [ContractCase] {
        guard let parameter = operation.parameters.first(where: { $0.place == .header && $0.name.lowercased() == "if-match" }) else {
            return []
        }
        var never = base
        never.remove(parameter)
        var always = never
        let without = never
        never.headers.append(("If-Match", "\"no-such-version\""))
        always.headers.append(("If-Match", "*"))
        let refusal = [404, 409, 412].filter { operation.responses[$0] != nil }
        var cases = [
            ContractCase(attempt: "If-Match of another version", parts: never, expectation: .refused(refusal)),
            ContractCase(attempt: "If-Match: *", parts: always, expectation: .accepted, isExemplary: true),
        ]
        if parameter.isRequired { cases.append(ContractCase(attempt: "no If-Match", parts: without, expectation: .refused([428]))) }
        return cases
    }

    /// What follows from the answer to a valid request: its `ETag` sent back, its cursor followed.
    func followUps(of parts: RequestParts, _ response: TestResponse) -> [ContractCase] {
        guard operation.method == "GET", response.status == 200 else { return [] }
        var cases: [ContractCase] = []
        let takesTag = operation.parameters.contains { $0.name.lowercased() == "if-none-match" }
        if takesTag, let tag = response.header("etag") {
            var again = parts
            again.headers.append(("If-None-Match", tag))
            cases.append(ContractCase(attempt: "If-None-Match of this version", parts: again, expectation: .answered([304])))
            var other = parts
            other.headers.append(("If-None-Match", "\"no-such-version\""))
            cases.append(ContractCase(attempt: "If-None-Match of another version", parts: other, expectation: .answered([200])))
        }
        if let cursor = response.json?["meta"]?["pagination"]?["next_cursor"]?.stringValue {
            var next = parts
            next.query.append(("cursor", cursor))
            cases.append(ContractCase(attempt: "the next page", parts: next, expectation: .answered([200])))
        }
        return cases
    }
}
