import SekkeiPolicy

/// Makes policies whose names and types are right, and contexts in which much is absent.
struct RandomPolicy {
    var generator: SeededGenerator
    static let nowhere = PolicySpan(
        start: PolicyPosition(offset: 0, line: 1, column: 1), end: PolicyPosition(offset: 0, line: 1, column: 1))

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements.randomElement(using: &generator)! }

    // MARK: Expressions

    mutating func condition(depth: Int) -> PolicyExpression {
        guard depth > 0, !chance(15) else { return leaf() }
        switch Int.random(in: 0..<10, using: &generator) {
        case 0...2: return node(.and(operands(depth)))
        case 3...5: return node(.or(operands(depth)))
        case 6...7: return node(.not(condition(depth: depth - 1)))
        case 8:
            let side = node(.not(condition(depth: depth - 1)))
            let value = node(.literal(.boolean(chance(50))))
            let sign: PolicyOperator = chance(50) ? .equal : .notEqual
            return node(chance(50) ? .comparison(side, sign, value) : .comparison(value, sign, side))
        default: return leaf()
        }
    }

    private mutating func operands(_ depth: Int) -> [PolicyExpression] {
        (0..<Int.random(in: 2...4, using: &generator)).map { _ in condition(depth: depth - 1) }
    }

    private mutating func leaf() -> PolicyExpression {
        switch Int.random(in: 0..<20, using: &generator) {
        case 0: return node(.literal(.boolean(chance(50))))
        case 1: return name(pick(["user.active", "resource.is_public", "resource.in"]))
        case 2...3: return nullTest()
        case 4...5: return name(pick(["user.role.permissions", "resource.needs"]) + "." + pick(Sample.permission.values))
        case 6...8: return listMembership()
        case 9...10: return membership()
        default: return comparison()
        }
    }

    private mutating func nullTest() -> PolicyExpression {
        let attribute = name(pick(Sample.catalogue).name)
        let null = node(.literal(.null))
        let sign: PolicyOperator = chance(50) ? .equal : .notEqual
        return node(chance(80) ? .comparison(attribute, sign, null) : .comparison(null, sign, attribute))
    }

    private mutating func comparison() -> PolicyExpression {
        let left = pick(Sample.scalars)
        let sign = pick(left.type.isOrdered ? PolicyOperator.allCases : [.equal, .notEqual])
        let right = chance(40) ? name(pick(Sample.comparable[left.name]!)) : node(.literal(literal(of: left.type)))
        return node(chance(70) ? .comparison(name(left.name), sign, right) : .comparison(right, sign, name(left.name)))
    }

    private mutating func listMembership() -> PolicyExpression {
        let element = pick(Sample.scalars)
        let list = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
            PolicyExpression.Element(literal: literal(of: element.type), span: Self.nowhere)
        }
        return node(.listMembership(name(element.name), list))
    }

    private mutating func membership() -> PolicyExpression {
        let list = pick(Sample.lists)
        let others = Sample.comparable[list.name]!
        let element = chance(60) && !others.isEmpty ? name(pick(others)) : node(.literal(literal(of: list.type.element!)))
        return node(.membership(element, name(list.name)))
    }

    private func node(_ kind: PolicyExpression.Kind) -> PolicyExpression { PolicyExpression(kind, at: Self.nowhere) }

    private func name(_ name: String) -> PolicyExpression {
        node(.attribute(PolicyPath(parts: name.split(separator: ".").map { .init(name: String($0), span: Self.nowhere) })))
    }
}

// MARK: - Values

extension RandomPolicy {
    static let texts = ["", "HR", "hr", "Sales", "é", "e\u{301}", "it's", "\"", "日本", "\u{FFFF}", "\u{1F600}", "office"]
    static let integers: [Int64] = [-1, 0, 1, 2, 3, 9, 17, .max, .min]
    static let decimals = ["0.0", "0.5", "1.0", "1.5", "-1.0", "2.25", "17.0", "0.05"].compactMap { PolicyDecimal($0) }
    static let numbers: [Double] = [-1, -0.0, 0, 0.5, 1, 1.5, 2.25, 17, .infinity]
    static let dates = ["1970-01-01", "2024-02-29", "2026-06-01"]
    static let times = ["00:00:00", "09:30:00", "23:59:59"]
    static let instants = ["1969-12-31T23:59:59Z", "2026-06-01T09:30:00Z", "2026-06-01T09:30:01Z"]
    static let dateValues = dates.compactMap { PolicyDate($0) }
    static let timeValues = times.compactMap { PolicyTime($0) }
    static let instantValues = instants.compactMap { PolicyDateTime($0) }

    mutating func literal(of type: PolicyType) -> PolicyLiteral {
        switch type {
        case .boolean: .boolean(chance(50))
        case .integer, .number, .decimal:
            chance(60) ? .integer(pick(Self.integers)) : .decimal(pick(Self.decimals))
        case .string: .text(pick(Self.texts))
        case .date: .text(pick(Self.dates))
        case .time: .text(pick(Self.times))
        case .dateTime: .text(pick(Self.instants))
        case .enumeration(let enumeration): .text(pick(enumeration.values))
        default: .null
        }
    }

    mutating func value(of type: PolicyType) -> PolicyValue {
        if chance(3) { return .opaque }
        switch type {
        case .boolean: return .boolean(chance(50))
        case .integer: return .integer(pick(Self.integers))
        case .number: return .number(chance(5) ? .nan : pick(Self.numbers))
        case .decimal: return .decimal(pick(Self.decimals))
        case .string: return .text(pick(Self.texts))
        case .date: return .date(pick(Self.dateValues))
        case .time: return .time(pick(Self.timeValues))
        case .dateTime: return .dateTime(pick(Self.instantValues))
        case .enumeration(let enumeration): return .text(chance(5) ? "weird" : pick(enumeration.values))
        case .list(let element): return .list((0..<Int.random(in: 0...3, using: &generator)).map { _ in value(of: element) })
        default: return .opaque
        }
    }

    mutating func context(absent percent: Int) -> [String: PolicyValue] {
        var values: [String: PolicyValue] = [:]
        for entry in Sample.catalogue where !chance(percent) { values[entry.name] = value(of: entry.type) }
        return values
    }
}

extension PolicyType {
    var element: PolicyType? {
        if case .list(let element) = self { element } else { nil }
    }

    var isList: Bool { element != nil }

    var isNumeric: Bool { self == .integer || self == .number || self == .decimal }

    var isOrdered: Bool {
        switch self {
        case .boolean: false
        case .enumeration(let enumeration): enumeration.isOrdered
        default: true
        }
    }

    func isComparable(with other: PolicyType) -> Bool {
        if isNumeric, other.isNumeric { return self == other || self == .integer || other == .integer }
        return self == other && !isList
    }
}
