extension PolicyComparisonForm {
    /// How two values stand to each other; nil, which is unknown, where one is not of the form's type.
    func order(_ left: PolicyValue, _ right: PolicyValue) -> PolicyOrder? {
        switch (self, left, right) {
        case (.text, .text(let a), .text(let b)): ScalarText.order(a, b)
        case (.enumeration, .text(let a), .text(let b)): ScalarText.isEqual(a, b) ? .same : .descending
        case (.rank(let enumeration), .text(let a), .text(let b)): Self.order(a, b, in: enumeration)
        case (.boolean, .boolean(let a), .boolean(let b)): a == b ? .same : .descending
        case (.date, .date(let a), .date(let b)): PolicyOrder(a, b)
        case (.time, .time(let a), .time(let b)): PolicyOrder(a, b)
        case (.dateTime, .dateTime(let a), .dateTime(let b)): PolicyOrder(a, b)
        case (.numeric, _, _): NumericOrder.between(left, right)
        default: nil
        }
    }

    private static func order(_ left: String, _ right: String, in enumeration: PolicyEnumeration) -> PolicyOrder? {
        guard let first = enumeration.rank(of: left), let second = enumeration.rank(of: right) else { return nil }
        return PolicyOrder(first, second)
    }

    /// Whether the value can be compared in this form at all.
    func accepts(_ value: PolicyValue) -> Bool {
        switch (self, value) {
        case (.rank(let enumeration), .text(let text)): enumeration.rank(of: text) != nil
        case (.text, .text), (.enumeration, .text), (.boolean, .boolean), (.date, .date), (.time, .time), (.dateTime, .dateTime): true
        case (.numeric, .integer), (.numeric, .decimal): true
        case (.numeric, .number(let number)): !number.isNaN
        default: false
        }
    }

    func truth(_ left: PolicyValue, _ sign: PolicyOperator, _ right: PolicyValue) -> PolicyTruth {
        order(left, right).map { PolicyTruth(sign.holds(for: $0)) } ?? .unknown
    }

    /// Whether a value is among others.
    func truth(_ element: PolicyValue, isIn values: [PolicyValue]) -> PolicyTruth {
        var found = accepts(element) ? PolicyTruth.false : .unknown
        for value in values {
            found = found.or(truth(element, .equal, value))
            if found == .true { break }
        }
        return found
    }
}
