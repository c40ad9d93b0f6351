@testable import SekkeiSpec

/// Changes the types of a model at random, the same way for the same seed.
struct ModelMutator {
    var random: SplitMix64

    private mutating func number(below bound: Int) -> Int { Int.random(in: 0..<max(1, bound), using: &random) }

    mutating func mutate(_ api: API) -> API {
        var api = api
        for _ in 0...number(below: 3) {
            let index = number(below: api.types.count)
            api.types[index].shape = mutated(api.types[index].shape)
        }
        return api
    }

    private mutating func mutated(_ shape: TypeDeclaration.Shape) -> TypeDeclaration.Shape {
        switch shape {
        case .object(let object): .object(mutated(object))
        case .enumeration(let values, let isOrdered): .enumeration(mutated(values), isOrdered: isOrdered)
        case .union(let union): .union(mutated(union))
        }
    }

    private mutating func mutated(_ values: [EnumValue]) -> [EnumValue] {
        if number(below: 2) == 0 || values.count < 2 { return values + [EnumValue(name: "new\(values.count)", swiftName: "new")] }
        var values = values
        values.remove(at: number(below: values.count))
        return values
    }

    private mutating func mutated(_ union: UnionShape) -> UnionShape {
        var union = union
        switch number(below: 4) {
        case 0: union.discriminator += "2"
        case 1 where union.alternatives.count > 1: union.alternatives.removeLast()
        case 2: union.alternatives.append(.init(name: "more", swiftName: "more", type: union.alternatives[0].type))
        default: union.alternatives.reverse()
        }
        return union
    }

    private mutating func mutated(_ object: ObjectShape) -> ObjectShape {
        var object = object
        switch number(below: 9) {
        case 0: object.minProperties = [nil, 1, 2][number(below: 3)]
        case 1: object.maxProperties = [nil, 4, 9][number(below: 3)]
        case 2:
            let kinds: [ObjectShape.Additional] = [
                .refused, .ignored, .typed(TypeReference(kind: .scalar(.int64))), .typed(TypeReference(kind: .scalar(.any))),
            ]
            object.additional = kinds[number(below: 4)]
        case 3 where object.properties.count > 1: object.properties.remove(at: number(below: object.properties.count))
        case 4:
            guard var copy = object.properties.first else { return object }
            copy.name = ["extra", "fresh\(object.properties.count)"][number(below: 2)]
            if !object.properties.contains(where: { $0.name == copy.name }) { object.properties.append(mutated(copy)) }
        default:
            guard !object.properties.isEmpty else { return object }
            let index = number(below: object.properties.count)
            object.properties[index] = mutated(object.properties[index])
        }
        return object
    }

    private mutating func mutated(_ property: Property) -> Property {
        var property = property
        switch number(below: 8) {
        case 0: property.isRequired.toggle()
        case 1: property.isNullable.toggle()
        case 2: property.isReadOnly.toggle()
        case 3: property.isWriteOnly.toggle()
        case 4: property.defaultValue = property.defaultValue == nil ? .integer(1) : nil
        case 5: property.type = replacement()
        default: property.type = mutated(property.type)
        }
        return property
    }

    private mutating func replacement() -> TypeReference {
        let kinds: [TypeReference.Kind] = [
            .scalar(.string), .scalar(.int32), .scalar(.int64), .scalar(.number), .scalar(.boolean), .scalar(.uuid), .scalar(.date),
            .scalar(.any),
            .named("Level"), .named("Item"), .list(TypeReference(kind: .scalar(.string))), .map(TypeReference(kind: .scalar(.int64))),
        ]
        return TypeReference(kind: kinds[number(below: kinds.count)])
    }

    private mutating func mutated(_ type: TypeReference) -> TypeReference {
        var type = type
        switch type.kind {
        case .scalar(.string): mutateText(&type.constraints)
        case .scalar(.int32), .scalar(.int64), .scalar(.number): mutateNumber(&type.constraints)
        case .scalar: type = replacement()
        case .named(let name):
            if name == "Level" {
                type.constraints.constant = type.constraints.constant == nil ? .string("low") : nil
            } else {
                type = replacement()
            }
        case .list(let element):
            switch number(below: 4) {
            case 0: type.constraints.minItems = [nil, 1, 2][number(below: 3)]
            case 1: type.constraints.maxItems = [nil, 2, 5][number(below: 3)]
            case 2: type.constraints.uniqueItems.toggle()
            default: type.kind = .list(mutated(element))
            }
        case .map(let element, var keys):
            switch number(below: 4) {
            case 0: type.constraints.minProperties = [nil, 1, 2][number(below: 3)]
            case 1: type.constraints.maxProperties = [nil, 2, 5][number(below: 3)]
            case 2:
                mutateText(&keys)
                type.kind = .map(element, keys: keys)
            default: type.kind = .map(mutated(element), keys: keys)
            }
        }
        return type
    }

    private mutating func mutateText(_ rules: inout Constraints) {
        switch number(below: 5) {
        case 0: rules.minLength = [nil, 1, 3][number(below: 3)]
        case 1: rules.maxLength = [nil, 4, 9][number(below: 3)]
        case 2: rules.pattern = [nil, "^a", "b"][number(below: 3)]
        case 3: rules.allowed = [nil, [.string("a")], [.string("aa"), .string("a")]][number(below: 3)]
        default: rules.constant = [nil, .string("a")][number(below: 2)]
        }
    }

    private mutating func mutateNumber(_ rules: inout Constraints) {
        let bounds: [Literal?] = [nil, .integer(2), .integer(5), .integer(30)]
        switch number(below: 6) {
        case 0: rules.minimum = bounds[number(below: 4)]
        case 1: rules.maximum = bounds[number(below: 4)]
        case 2: rules.exclusiveMinimum = bounds[number(below: 4)]
        case 3: rules.exclusiveMaximum = bounds[number(below: 4)]
        case 4: rules.multipleOf = [nil, .integer(2), .integer(3), .integer(6)][number(below: 4)]
        default: rules.constant = [nil, .integer(6)][number(below: 2)]
        }
    }
}
