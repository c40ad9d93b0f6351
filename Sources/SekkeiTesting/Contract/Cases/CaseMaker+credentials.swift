extension CaseMaker {
    /// Callers who show nothing, something bad, or who may not call.
    func credentialCases(_ base: RequestParts) -> [ContractCase] {
        guard operation.isSecured else { return [] }
        var bad: [(String, [(name: String, value: String)])] = [("no credential", [])]
        for name in operation.schemes {
            switch document.schemes[name] {
            case .bearer:
                let values = ["Bearer nonsense", "Bearer", "Basic dXNlcjpwYXNz", "Bearer a.b.c"]
                bad += values.map { ("Authorization: \($0)", [("Authorization", $0)]) }
            case .apiKey(let header): bad.append(("a bad \(header)", [(header, "nonsense")]))
            default: break
            }
        }
        return bad.map { attempt, headers in
            var parts = base
            parts.credential = headers
            return ContractCase(attempt: attempt, parts: parts, expectation: .refused([401]))
        } + roleCases(base)
    }

    private func roleCases(_ base: RequestParts) -> [ContractCase] {
        guard let roles = operation.roles else { return [] }
        return options.credentials.filter { !roles.contains($0.role) }.map { credential in
            var parts = base
            parts.credential = credential.headers
            return ContractCase(attempt: "the role \(credential.role)", parts: parts, expectation: .refused([403]))
        }
    }
}
