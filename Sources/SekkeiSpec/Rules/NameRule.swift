/// Names of types, services, operations and errors are of the form that Swift and the document need.
enum NameRule {
    enum Subject {
        case type, service, operation, error, version, scheme, policy, rateLimit

        var noun: String {
            switch self {
            case .type: "a type"
            case .service: "a service"
            case .operation: "an operation"
            case .error: "an error"
            case .version: "a version"
            case .scheme: "a security scheme"
            case .rateLimit: "a rate limit"
            case .policy: "a policy"
            }
        }
    }

    static func check(_ member: NodeMember, _ subject: Subject, _ reader: Reader) -> Bool {
        if isValid(member.name, subject) { return true }
        let name = Reader.clipped(member.name)
        reader.error(
            .invalidName, "'\(name)' cannot be the name of \(subject.noun)", at: member.keySpan,
            help: misplaced(member.name, subject) ?? form(of: subject))
        return false
    }

    /// What stands below a type or a service is often indented too little.
    private static func misplaced(_ name: String, _ subject: Subject) -> String? {
        switch subject {
        case .type: Vocabulary.key(name, in: .type) == nil ? nil : "'\(name)' belongs to a type: indent it below the type's name"
        case .service:
            Vocabulary.key(name, in: .service) == nil ? nil : "'\(name)' belongs to a service: indent it below the service's name"
        case .operation: nil
        case .error: Vocabulary.key(name, in: .error) == nil ? nil : "'\(name)' belongs to an error: indent it below the error's name"
        case .version, .scheme, .policy, .rateLimit: nil
        }
    }

    private static func isValid(_ name: String, _ subject: Subject) -> Bool {
        switch subject {
        case .type, .service: NameGrammar.isIdentifier(name) && name.first?.isUppercase == true
        case .operation, .policy: NameGrammar.isIdentifier(name) && name.first?.isLowercase == true
        case .scheme: NameGrammar.isIdentifier(name)
        case .rateLimit: NameGrammar.isIdentifier(name) && name != "none"
        case .error:
            name.first.map { ("A"..."Z").contains($0) } ?? false
                && name.allSatisfy { ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "_" }
        case .version: name.first == "v" && name.count <= 6 && NumberGrammar.isInteger(String(name.dropFirst())) && !name.hasPrefix("v-")
        }
    }

    private static func form(of subject: Subject) -> String {
        switch subject {
        case .type, .service: "letters, digits and '_', a capital first: TaskStatus"
        case .operation: "letters, digits and '_', a small letter first: listTasks"
        case .scheme: "letters, digits and '_', a letter first: bearer"
        case .rateLimit: "letters, digits and '_', a letter first: standard"
        case .policy: "letters, digits and '_', a small letter first: task_view"
        case .error: "capitals, digits and '_', a capital first: BIZ_TASK_CLOSED"
        case .version: "'v' and a number: v2"
        }
    }
}
