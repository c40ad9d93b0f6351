/// Whether fields take the same values in two versions; texts and examples do not count.
enum PropertyComparison {
    static func areAlike(_ a: [Property], _ b: [Property]) -> Bool {
        a.count == b.count && zip(a, b).allSatisfy(areAlike)
    }

    private static func areAlike(_ a: Property, _ b: Property) -> Bool {
        a.name == b.name && a.swiftName == b.swiftName && a.type == b.type && a.isRequired == b.isRequired && a.isNullable == b.isNullable
            && a.isReadOnly == b.isReadOnly && a.isWriteOnly == b.isWriteOnly && a.defaultValue == b.defaultValue
    }

    static func areAlike(_ a: TypeDeclaration.Shape, _ b: TypeDeclaration.Shape) -> Bool {
        switch (a, b) {
        case (.object(let a), .object(let b)):
            areAlike(a.properties, b.properties) && a.isPartial == b.isPartial && a.minProperties == b.minProperties
                && a.maxProperties == b.maxProperties && a.additional == b.additional
        case (.enumeration(let a, let isOrdered), .enumeration(let b, let isOrderedToo)):
            a.map(\.name) == b.map(\.name) && a.map(\.swiftName) == b.map(\.swiftName) && isOrdered == isOrderedToo
        case (.union(let a), .union(let b)): a.discriminator == b.discriminator && a.alternatives == b.alternatives
        default: false
        }
    }
}

extension TypeReference.Kind {
    /// The types that it names, inside lists and maps, too.
    var typeNames: Set<String> {
        switch self {
        case .scalar: []
        case .named(let name): [name]
        case .list(let element), .map(let element, _): element.kind.typeNames
        }
    }
}
