@testable import SekkeiSpec

/// Makes values that a type allows, or nearly: bounds are where rules differ.
struct ValueGenerator {
    let api: API
    let way: Reach.Way
    var random: SplitMix64

    mutating func number(below bound: Int) -> Int { Int.random(in: 0..<max(1, bound), using: &random) }

    mutating func value(_ type: TypeReference, depth: Int = 0) -> Literal {
        let rules = type.constraints
        if let constant = rules.constant { return constant }
        if let allowed = rules.allowed, number(below: 8) > 0 { return allowed[number(below: allowed.count)] }
        switch type.kind {
        case .scalar(let scalar): return self.scalar(scalar, rules)
        case .list(let element):
            return .list((0..<count(rules.minItems, rules.maxItems, depth)).map { _ in value(element, depth: depth + 1) })
        case .map(let element, let keys):
            let names = (0..<count(rules.minProperties, rules.maxProperties, depth)).map { _ in text(keys) }
            return .object(Set(names).sorted().map { LiteralMember(name: $0, value: value(element, depth: depth + 1)) })
        // A mutated type may need itself without end.
        case .named where depth > 8: return .null
        case .named(let name): return api.type(named: name).map { value($0, depth: depth + 1) } ?? .null
        }
    }

    private mutating func count(_ least: Int?, _ most: Int?, _ depth: Int) -> Int {
        if depth > 4 { return least ?? 0 }
        return [least ?? 0, most ?? (least ?? 0) + 2, (least ?? 0) + number(below: 3)][number(below: 3)]
    }

    private mutating func scalar(_ scalar: Scalar, _ rules: Constraints) -> Literal {
        switch scalar {
        case .boolean: return .boolean(number(below: 2) == 0)
        case .int32, .int64: return integer(rules)
        case .number: return number(below: 2) == 0 ? .number("\(number(below: 40)).5") : integer(rules)
        case .uuid: return .string("00000000-0000-0000-0000-000000000000")
        case .date: return .string("2026-01-01")
        case .any: return [.null, .integer(7), .string("x"), .boolean(true), .list([]), .object([])][number(below: 6)]
        default: return .string(text(rules))
        }
    }

    private mutating func integer(_ rules: Constraints) -> Literal {
        let bounds = [rules.minimum, rules.maximum, rules.exclusiveMinimum, rules.exclusiveMaximum].compactMap { $0?.asDouble }
        let near = bounds.flatMap { [$0, $0 + 1, $0 - 1] }.map { Int64($0) }
        let any: [Int64] = [0, 1, 2, 3, 6, 12, 30, -5, 3_000_000_000]
        let all = near + any
        let value = all[number(below: all.count)]
        if case .integer(let divisor)? = rules.multipleOf, number(below: 3) > 0 { return .integer(value / divisor * divisor) }
        return .integer(value)
    }

    private mutating func text(_ rules: Constraints) -> String {
        let lengths = [rules.minLength ?? 0, rules.maxLength ?? 6, (rules.minLength ?? 0) + number(below: 5)]
        let letter = ["a", "b", "1"][number(below: 3)]
        return String(repeating: letter, count: lengths[number(below: 3)])
    }

    private mutating func value(_ type: TypeDeclaration, depth: Int) -> Literal {
        switch type.shape {
        case .enumeration(let values, _): return .string(values[number(below: values.count)].name)
        case .object(let shape): return .object(members(shape, depth))
        case .union(let union):
            let alternative = union.alternatives[number(below: union.alternatives.count)]
            let tag = LiteralMember(name: union.discriminator, value: .string(alternative.name))
            guard case .object(let members) = value(TypeReference(kind: .named(alternative.type)), depth: depth + 1) else { return .null }
            return .object([tag] + members)
        }
    }

    private mutating func members(_ shape: ObjectShape, _ depth: Int) -> [LiteralMember] {
        var members: [LiteralMember] = []
        for field in shape.properties where way == .request ? !field.isReadOnly : !field.isWriteOnly {
            if !field.isCertain(way), depth > 4 || number(below: 2) == 0 { continue }
            let isNull = field.isNullable && number(below: 4) == 0
            members.append(.init(name: field.name, value: isNull ? .null : value(field.type, depth: depth + 1)))
        }
        switch shape.additional {
        case .refused: break
        case .ignored: if number(below: 2) == 0 { members.append(.init(name: "extra", value: .integer(1))) }
        case .typed(let type): if number(below: 2) == 0 { members.append(.init(name: "extra", value: value(type, depth: depth + 1))) }
        }
        return members
    }
}
