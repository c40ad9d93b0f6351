import SekkeiPolicy

/// What came of checking a policy for a use.
struct CheckedUse {
    /// Nil where there is an error.
    let policy: CheckedPolicy?
    /// Without those that follow from what could not be read.
    let diagnostics: [PolicyDiagnostic]
}

extension PolicyDiagnostic.Kind {
    /// Whether the fault may come from a type that could not be read.
    func speaks(ofAnyOf names: Set<String>) -> Bool {
        switch self {
        case .unknownAttribute(_, let owner): names.contains(owner)
        case .noAttributes(_, let type), .notACondition(let type), .unordered(_, let type), .notAList(let type):
            Self.isMade(of: names, type)
        case .typeMismatch(let left, let right): Self.isMade(of: names, left) || Self.isMade(of: names, right)
        default: false
        }
    }

    private static func isMade(of names: Set<String>, _ type: String) -> Bool {
        names.contains { type == $0 || type.contains("<\($0)>") }
    }
}
