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
