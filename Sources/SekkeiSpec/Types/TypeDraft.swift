/// A type with its bases applied, before its literals are read and before it is known who uses it.
struct TypeDraft {
    enum Shape {
        case object(ObjectDraft)
        case enumeration([EnumValue])
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
    var enumValues: [EnumValue]? { if case .enumeration(let values) = shape { values } else { nil } }
}

/// The object shape of a draft.
struct ObjectDraft {
    var properties: [PropertyDraft]
    var isPartial = false
    var minProperties: Int?
    var maxProperties: Int?
    var additional: ObjectShape.Additional = .refused

    func property(_ name: String) -> PropertyDraft? { properties.first { $0.property.name == name } }
}
