/// The object shape of a draft.
struct ObjectDraft {
    var properties: [PropertyDraft]
    var isPartial = false
    /// Whether every field could be read; where not, a missing field is no fault.
    var isComplete = true
    var minProperties: Int?
    var maxProperties: Int?
    var additional: ObjectShape.Additional = .refused

    func property(_ name: String) -> PropertyDraft? { properties.first { $0.property.name == name } }
}
