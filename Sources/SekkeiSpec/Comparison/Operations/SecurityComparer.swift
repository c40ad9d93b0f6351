/// Compares who may call an operation.
struct SecurityComparer {
    let operations: OperationComparer

    private func report(
        _ kind: DifferenceKind, _ severity: Difference.Severity, _ message: String, old: String? = nil, new: String? = nil,
        _ words: String = "let callers in as before; no entry of 'changes' opens a door"
    ) {
        operations.findings.add(
            kind, Effect(request: severity, response: .safe), at: operations.site(.request(operations.number)), message, old: old, new: new,
            remedy: .words(words))
    }

    func compare(_ before: Operation, _ after: Operation) {
        compareRoles(before.roles, after.roles)
        let name = operations.new.name
        switch (before.security, after.security) {
        case (.anonymous, .anonymous): break
        case (.anonymous, .schemes(let new)):
            report(
                .authenticationRequired, .breaking, "'\(name)' needs authentication, before anybody could call it",
                new: new.joined(separator: ", "))
        case (.schemes(let old), .anonymous):
            report(
                .authenticationDropped, .risky, "anybody may call '\(name)', before it needed authentication",
                old: old.joined(separator: ", "), "say 'auth' again if that was not meant")
        case (.schemes(let old), .schemes(let new)): compareSchemes(old, new)
        }
    }

    /// By what they are, since callers do not see their names.
    private func compareSchemes(_ old: [String], _ new: [String]) {
        let models = operations.types.models
        let (before, after) = (Self.credentials(old, models.old), Self.credentials(new, models.new))
        for credential in before where !after.contains(credential) {
            report(
                .securitySchemeRemoved, .breaking, "'\(operations.new.name)' no longer takes \(credential)", old: credential)
        }
        for credential in after where !before.contains(credential) {
            report(.securitySchemeAdded, .safe, "'\(operations.new.name)' takes \(credential)", new: credential)
        }
    }

    private static func credentials(_ names: [String], _ api: API) -> [String] {
        (api.auth?.schemes ?? []).filter { names.contains($0.name) }.map { scheme in
            switch scheme.kind {
            case .bearer: "a bearer token"
            case .oidc: "a token of the identity provider"
            case .apiKey(let header): "a key in the header \(header.lowercased())"
            }
        }
    }

    private func compareRoles(_ old: [String], _ new: [String]) {
        let name = operations.new.name
        let (before, after) = (SpecText.of(old), SpecText.of(new))
        if old.isEmpty, !new.isEmpty {
            report(.rolesRequired, .breaking, "'\(name)' is for \(after) only", old: before, new: after)
        } else if new.isEmpty, !old.isEmpty {
            report(.rolesDropped, .safe, "'\(name)' is for every role", old: before, new: after)
        } else {
            for role in old where !new.contains(role) {
                report(.roleRemoved, .breaking, "the role '\(role)' may no longer call '\(name)'", old: role)
            }
            for role in new where !old.contains(role) {
                report(.roleAdded, .safe, "the role '\(role)' may call '\(name)'", new: role)
            }
        }
    }
}
