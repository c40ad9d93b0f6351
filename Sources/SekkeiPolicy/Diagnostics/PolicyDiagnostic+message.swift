extension PolicyDiagnostic.Kind {
    var message: String {
        textMessage ?? grammarMessage ?? typeMessage ?? ruleMessage
    }

    private var textMessage: String? {
        switch self {
        case .textTooLong(let bytes, let limit): "a policy of \(bytes) bytes is too long, the limit is \(limit)"
        case .tooManyTokens(let limit): "a policy has at most \(limit) words and signs"
        case .nestedTooDeeply(let limit): "parentheses and NOT are nested more than \(limit) deep"
        case .pathTooLong(let limit): "a name has at most \(limit) parts"
        case .emptyText: "the policy is empty"
        case .unexpectedCharacter(let scalar): "unexpected character \(Self.name(of: scalar))"
        case .unterminatedText: "the text has no closing quote"
        case .controlCharacter(let scalar): "control character \(Self.name(of: scalar)) in a text"
        case .malformedNumber(let text): "'\(text)' is no number"
        case .numberTooLarge(let text): "'\(text)' is too large a number"
        case .foreignOperator(let text): "there is no operator '\(text)'"
        default: nil
        }
    }

    private var grammarMessage: String? {
        switch self {
        case .expectedOperand(let found): "expected a value or a name, found \(found)"
        case .expectedOperator(let found): "expected AND, OR or a comparison, found \(found)"
        case .expectedName(let found): "expected a name after the dot, found \(found)"
        case .unclosedParenthesis: "'(' is never closed"
        case .unmatchedParenthesis: "')' closes nothing"
        case .unclosedList: "'[' is never closed"
        case .listElementNotLiteral(let found): "a list holds literals only, found \(found)"
        case .emptyList: "the list is empty"
        case .misplacedList: "a list stands only behind IN"
        case .chainedComparison: "comparisons cannot be chained"
        case .misplacedNot: "NOT stands before a condition, not before IN"
        case .callNotAllowed(let name): "'\(name)' is called, but policies have no functions"
        default: nil
        }
    }

    private var typeMessage: String? {
        switch self {
        case .unknownRoot(let name): "unknown name '\(name)'"
        case .unknownAttribute(let name, let owner): "\(owner) has no '\(name)'"
        case .noAttributes(let name, let type): "'\(name)' is looked up in a value of type \(type)"
        case .notACondition(let type): "expected a condition, found a value of type \(type)"
        case .typeMismatch(let left, let right): "\(left) and \(right) cannot be compared"
        case .unordered(let sign, let type): "'\(sign)' needs an order, and \(type) has none"
        case .unknownValue(let value, let enumeration): "\(enumeration) has no value '\(value)'"
        case .malformedLiteral(let text, let type): "'\(text)' is no \(type)"
        case .misplacedNull: "null is only compared by == and !="
        case .nullTestOfCondition: "only an attribute is compared with null"
        case .comparedCondition: "a condition is only compared with true or false"
        case .notAList(let type): "IN needs a list, found \(type)"
        default: nil
        }
    }

    private var ruleMessage: String {
        switch self {
        case .unknownPolicy(let name): "unknown policy '\(name)'"
        case .cyclicPolicy(let names): "the policy needs itself: \(names.joined(separator: " → "))"
        case .emptyCombination(let word): "'\(word)' has no entries"
        case .rolesUnavailable: "'roles' is used, but nothing says which attribute of the caller names the roles"
        case .ruleTooLarge(let limit): "the policy is too large: written out it has more than \(limit) nodes"
        case .constantCondition(let value): "this is always \(value)"
        case .alwaysPresent(let name): "'\(name)' is never absent"
        default: identifier
        }
    }

    private static func name(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return scalar.value > 0x20 && scalar.value < 0x7F ? "'\(scalar)'" : code
    }
}
