import Foundation
import SekkeiPolicy

/// The language once more, as plainly as it can be said: untyped trees, optional booleans, no shortcuts.
struct NaiveEvaluator {
    let values: [String: PolicyValue]

    func evaluate(_ expression: PolicyExpression) -> Bool? {
        switch expression.kind {
        case .literal(.boolean(let value)): return value
        case .literal: return nil
        case .attribute(let path): return condition(path.names.joined(separator: "."))
        case .not(let operand): return evaluate(operand).map { !$0 }
        case .and(let operands):
            let results = operands.map(evaluate)
            return results.contains(false) ? false : results.contains(nil) ? nil : true
        case .or(let operands):
            let results = operands.map(evaluate)
            return results.contains(true) ? true : results.contains(nil) ? nil : false
        case .comparison(let left, let sign, let right): return compare(left, sign, right)
        case .membership(let element, let list):
            guard case .list(let elements)? = value(list) else { return nil }
            return isMember(value(element), elements)
        case .listMembership(let element, let list):
            return isMember(value(element), list.map { Self.value($0.literal) })
        }
    }

    private func condition(_ name: String) -> Bool? {
        if case .boolean(let value)? = values[name] { return value }
        let parts = name.split(separator: ".")
        let owner = parts.dropLast().joined(separator: ".")
        if case .list? = Sample.types[owner], case .list(let elements)? = values[owner] {
            return isMember(.text(String(parts.last!)), elements)
        }
        return nil
    }

    private func isMember(_ element: PolicyValue?, _ list: [PolicyValue]) -> Bool? {
        guard let element, Self.key(element) != nil else { return nil }
        let results = list.map { Self.order(element, $0, ranks: nil).map { $0 == 0 } }
        return results.contains(true) ? true : results.contains(nil) ? nil : false
    }

    private func compare(_ left: PolicyExpression, _ sign: PolicyOperator, _ right: PolicyExpression) -> Bool? {
        if case .literal(.null) = right.kind { return (value(left) == nil) == (sign == .equal) }
        if case .literal(.null) = left.kind { return (value(right) == nil) == (sign == .equal) }
        for (side, other) in [(left, right), (right, left)] {
            if case .not = side.kind {
                return evaluate(side).flatMap { found in evaluate(other).map { ($0 == found) == (sign == .equal) } }
            }
        }
        guard let first = value(left), let second = value(right) else { return nil }
        let ranks = sign == .equal || sign == .notEqual ? nil : enumeration(left) ?? enumeration(right)
        guard let order = Self.order(first, second, ranks: ranks) else { return nil }
        switch sign {
        case .equal: return order == 0
        case .notEqual: return order != 0
        case .less: return order < 0
        case .lessOrEqual: return order <= 0
        case .greater: return order > 0
        case .greaterOrEqual: return order >= 0
        }
    }

    private func enumeration(_ expression: PolicyExpression) -> [String]? {
        guard case .attribute(let path) = expression.kind,
            case .enumeration(let enumeration)? = Sample.types[path.names.joined(separator: ".")]
        else { return nil }
        return enumeration.values
    }

    private func value(_ expression: PolicyExpression) -> PolicyValue? {
        switch expression.kind {
        case .literal(let literal): Self.value(literal)
        case .attribute(let path): values[path.names.joined(separator: ".")]
        default: nil
        }
    }

    private static func value(_ literal: PolicyLiteral) -> PolicyValue {
        switch literal {
        case .boolean(let value): .boolean(value)
        case .integer(let value): .integer(value)
        case .decimal(let value): .decimal(value)
        case .text(let value): .text(value)
        case .null: .opaque
        }
    }

    /// A number, or scalars to compare one by one.
    private enum Key {
        case number(Decimal)
        case infinity
        case boolean(Bool)
        case scalars([UInt32])
    }

    private static func key(_ value: PolicyValue) -> Key? {
        switch value {
        case .boolean(let value): .boolean(value)
        case .integer(let value): .number(Decimal(value))
        case .number(let value): value.isNaN ? nil : value == .infinity ? .infinity : .number(Decimal(value))
        case .decimal(let value): Decimal(string: value.description).map(Key.number)
        case .text(let value): .scalars(value.unicodeScalars.map(\.value))
        case .date(let value): .scalars(value.description.unicodeScalars.map(\.value))
        case .time(let value): .scalars(value.description.unicodeScalars.map(\.value))
        case .dateTime(let value): .scalars(value.description.unicodeScalars.map(\.value))
        case .list, .opaque: nil
        }
    }

    private static func order(_ left: PolicyValue, _ right: PolicyValue, ranks: [String]?) -> Int? {
        if let ranks, case .text(let first) = left, case .text(let second) = right {
            guard let a = ranks.firstIndex(of: first), let b = ranks.firstIndex(of: second) else { return nil }
            return a - b
        }
        switch (key(left), key(right)) {
        case (.number(let a)?, .number(let b)?): return a < b ? -1 : a == b ? 0 : 1
        case (.infinity?, .infinity?): return 0
        case (.infinity?, .number?): return 1
        case (.number?, .infinity?): return -1
        case (.boolean(let a)?, .boolean(let b)?): return a == b ? 0 : 1
        case (.scalars(let a)?, .scalars(let b)?): return a == b ? 0 : a.lexicographicallyPrecedes(b) ? -1 : 1
        default: return nil
        }
    }
}
