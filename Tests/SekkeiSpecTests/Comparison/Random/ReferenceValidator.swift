@testable import SekkeiSpec

/// Says which JSON values a type allows, in the plainest way: no code of the comparison is used.
struct ReferenceValidator {
    let api: API
    let way: Reach.Way
    /// Whether it is a caller who reads answers: fields that it does not know are no matter.
    var isLenient = false

    func accepts(_ value: Literal, _ type: TypeReference) -> Bool {
        let rules = type.constraints
        if let constant = rules.constant, constant != value { return false }
        if let allowed = rules.allowed, !allowed.contains(value) { return false }
        switch (type.kind, value) {
        case (.scalar(let scalar), _): return accepts(value, scalar, rules)
        case (.list(let element), .list(let items)):
            guard isWithin(items.count, rules.minItems, rules.maxItems), items.allSatisfy({ accepts($0, element) }) else { return false }
            return !rules.uniqueItems || !items.indices.contains { items[..<$0].contains(items[$0]) }
        case (.map(let element, let keys), .object(let members)):
            return isWithin(members.count, rules.minProperties, rules.maxProperties)
                && members.allSatisfy { isText($0.name, keys) && accepts($0.value, element) }
        case (.named(let name), _): return api.type(named: name).map { accepts(value, $0) } ?? false
        default: return false
        }
    }

    private func accepts(_ value: Literal, _ scalar: Scalar, _ rules: Constraints) -> Bool {
        switch (scalar, value) {
        case (.any, _): true
        case (.boolean, .boolean): true
        case (.int32, .integer(let number)): Int32(exactly: number) != nil && isNumber(value, rules)
        case (.int64, .integer), (.number, .integer), (.number, .number): isNumber(value, rules)
        case (.string, .string(let text)): isText(text, rules)
        case (.uuid, .string(let text)): text.count == 36
        case (.date, .string(let text)): text.count == 10
        default: false
        }
    }

    private func isNumber(_ value: Literal, _ rules: Constraints) -> Bool {
        guard let number = value.asDouble else { return false }
        if let bound = rules.minimum?.asDouble, number < bound { return false }
        if let bound = rules.maximum?.asDouble, number > bound { return false }
        if let bound = rules.exclusiveMinimum?.asDouble, number <= bound { return false }
        if let bound = rules.exclusiveMaximum?.asDouble, number >= bound { return false }
        if let divisor = rules.multipleOf?.asDouble, (number / divisor).rounded() * divisor != number { return false }
        return true
    }

    private func isText(_ text: String, _ rules: Constraints) -> Bool {
        guard isWithin(text.unicodeScalars.count, rules.minLength, rules.maxLength) else { return false }
        guard let pattern = rules.pattern, let parsed = try? PatternParser.parse(pattern) else { return true }
        return PatternMatcher(parsed).isFound(in: text)
    }

    private func isWithin(_ count: Int, _ least: Int?, _ most: Int?) -> Bool { count >= least ?? 0 && count <= most ?? Int.max }

    private func accepts(_ value: Literal, _ type: TypeDeclaration) -> Bool {
        switch (type.shape, value) {
        case (.enumeration(let values, _), .string(let text)): return values.contains { $0.name == text }
        case (.object(let shape), .object(let members)): return accepts(members, shape)
        case (.union(let union), .object(let members)):
            guard case .string(let tag)? = members.first(where: { $0.name == union.discriminator })?.value else { return false }
            guard let alternative = union.alternatives.first(where: { $0.name == tag }) else { return false }
            let rest = members.filter { $0.name != union.discriminator }
            return api.type(named: alternative.type).map { accepts(.object(rest), $0) } ?? false
        default: return false
        }
    }

    private func accepts(_ members: [LiteralMember], _ shape: ObjectShape) -> Bool {
        let fields = shape.properties.filter { way == .request ? !$0.isReadOnly : !$0.isWriteOnly }
        let known = members.filter { member in fields.contains { $0.name == member.name } }
        let most = isLenient ? known.count : members.count
        guard members.count >= shape.minProperties ?? 0, most <= shape.maxProperties ?? Int.max else { return false }
        let isComplete = fields.allSatisfy { field in !field.isCertain(way) || members.contains { $0.name == field.name } }
        return isComplete && members.allSatisfy { accepts($0, fields, shape) }
    }

    private func accepts(_ member: LiteralMember, _ fields: [Property], _ shape: ObjectShape) -> Bool {
        if let field = fields.first(where: { $0.name == member.name }) {
            return member.value == .null && field.isNullable || accepts(member.value, field.type)
        }
        // What is hidden on this way is no further field either.
        if shape.properties.contains(where: { $0.name == member.name }) { return isLenient }
        switch shape.additional {
        case .refused: return isLenient
        // Dropped on the way in, and so never on the way out.
        case .ignored: return way == .request || isLenient
        case .typed(let type): return accepts(member.value, type)
        }
    }
}
