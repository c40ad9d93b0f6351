/// A type with its bases applied, before its literals are read and before it is known who uses it.
struct TypeDraft {
    enum Shape {
        case object(ObjectDraft)
        case enumeration([EnumValue], isOrdered: Bool)
        case union(UnionDraft)
        /// Reported; nothing more is said of it.
        case broken
    }

    let entry: TypeEntry
    var swiftName: String
    var shape: Shape
    /// The types named by `extends` and `from`.
    var bases: [String]
    var derivedFrom: String?

    var object: ObjectDraft? { if case .object(let object) = shape { object } else { nil } }
    var enumValues: [EnumValue]? { if case .enumeration(let values, _) = shape { values } else { nil } }
    var union: UnionDraft? { if case .union(let union) = shape { union } else { nil } }

    /// What it is when it is known to be no object.
    var nounOfNoObject: String? {
        switch shape {
        case .enumeration: "an enum"
        case .union: "a union"
        case .object, .broken: nil
        }
    }

    /// The types that its values are made of.
    var parts: [TypeReference.Kind] {
        switch shape {
        case .object(let object):
            if case .typed(let type) = object.additional {
                object.properties.map(\.property.type.kind) + [type.kind]
            } else {
                object.properties.map(\.property.type.kind)
            }
        case .union(let union): union.alternatives.map { .named($0.shape.type) }
        case .enumeration, .broken: []
        }
    }
}
