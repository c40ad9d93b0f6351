import SekkeiPolicy

/// What the language says of a fault that a policy's text or a use of it has.
struct PolicyFault {
    let code: DiagnosticCode
    let message: String

    init(_ kind: PolicyDiagnostic.Kind, message: String? = nil) {
        code = Self.code(of: kind)
        self.message = message ?? PolicyDiagnostic(kind, at: PolicySpan(start: .none, end: .none)).message
    }

    private static func code(of kind: PolicyDiagnostic.Kind) -> DiagnosticCode {
        switch kind {
        case .textTooLong, .tooManyTokens, .nestedTooDeeply, .pathTooLong, .ruleTooLarge: .policyTooLarge
        case .unknownRoot, .unknownAttribute, .noAttributes: .unknownAttribute
        case .notACondition, .typeMismatch, .unordered, .malformedLiteral, .misplacedNull, .nullTestOfCondition, .comparedCondition,
            .notAList:
            .policyTypeMismatch
        case .unknownValue: .unknownPolicyValue
        case .unknownPolicy: .unknownPolicy
        case .cyclicPolicy: .cyclicPolicy
        case .emptyCombination: .invalidRule
        case .rolesUnavailable: .rolesNotApplicable
        case .constantCondition: .constantPolicy
        case .alwaysPresent: .needlessNullTest
        default: .policySyntax
        }
    }
}

extension PolicyPosition {
    fileprivate static let none = PolicyPosition(offset: 0, line: 0, column: 0)
}
