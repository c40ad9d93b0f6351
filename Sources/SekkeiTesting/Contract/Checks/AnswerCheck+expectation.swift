import SekkeiJSON

extension AnswerCheck {
    /// Whether the answer is the one that the request deserves.
    mutating func check(_ expectation: ContractCase.Expectation, attempt: String, isSecured: Bool) {
        // Every failure of the server has been reported as such.
        guard response.status < 500 else { return }
        switch expectation {
        case .accepted: checkAccepted(attempt, isSecured: isSecured)
        case .refused(let statuses, let field): checkRefused(attempt, statuses, field)
        case .answered(let statuses):
            if !statuses.contains(response.status) {
                report(.wrongRefusal, "\(attempt): status \(response.status)\(codeText) instead of \(Self.list(statuses))")
            }
        }
    }

    var codeText: String { errorCode.map { " \($0)" } ?? "" }

    private mutating func checkAccepted(_ attempt: String, isSecured: Bool) {
        let isInvalid = [400, 422].contains(response.status) && errorCode?.hasPrefix("VAL") ?? true
        let isNeverRight = [404, 405, 406, 413, 414, 415, 431].contains(response.status) && errorCode?.hasPrefix("BIZ") != true
        guard isInvalid || isNeverRight || (isSecured && response.status == 401) else { return }
        report(.refusedValid, "\(attempt): status \(response.status)\(codeText) for what the document allows\(fieldText)")
    }

    private mutating func checkRefused(_ attempt: String, _ statuses: [Int], _ field: ContractCase.ExpectedField?) {
        if response.status < 400 {
            report(.acceptedInvalid, "\(attempt): status \(response.status) for what the document forbids")
        } else if !statuses.contains(response.status) {
            report(.wrongRefusal, "\(attempt): status \(response.status)\(codeText) instead of \(Self.list(statuses))")
        } else if let field, method != "HEAD" {
            check(field, attempt)
        }
    }

    // MARK: - Fields

    private var fieldErrors: [(name: String, place: String)] {
        let entries = response.json?["error"]?["field_errors"] ?? response.json?["field_errors"]
        return (entries?.arrayValue ?? []).map { ($0["field"]?.stringValue ?? "", $0["in"]?.stringValue ?? "") }
    }

    private var fieldText: String {
        fieldErrors.isEmpty ? "" : ": " + fieldErrors.map { "\($0.place) \($0.name)" }.joined(separator: ", ")
    }

    private mutating func check(_ field: ContractCase.ExpectedField, _ attempt: String) {
        let named = fieldErrors
        let isRight = { (entry: (name: String, place: String)) in
            entry.place == field.place && (field.name.isEmpty || Self.isWithin(entry.name, field.name))
        }
        if !named.contains(where: isRight) {
            let expected = field.name.isEmpty ? "any field" : field.name
            report(
                .wrongField,
                "\(attempt): field_errors name\(fieldText.isEmpty ? " nothing" : fieldText) instead of \(field.place) \(expected)")
        } else if let other = named.first(where: { !isRight($0) }) {
            report(.wrongField, "\(attempt): field_errors name \(other.place) \(other.name), too, which the document allows")
        }
    }

    /// Whether a field is another, or a part of it.
    private static func isWithin(_ name: String, _ field: String) -> Bool {
        name == field || name.hasPrefix(field + ".") || name.hasPrefix(field + "[")
    }

    private static func list(_ statuses: [Int]) -> String { statuses.map(String.init).joined(separator: " or ") }
}
