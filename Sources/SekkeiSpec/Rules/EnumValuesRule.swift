/// Enum values are not empty and differ from one another.
enum EnumValuesRule {
    static func check(_ values: [(name: String, span: SourceSpan)], _ reader: Reader) {
        var places: [String: SourceSpan] = [:]
        for value in values {
            if value.name.isEmpty { reader.error(.emptyEnum, "an enum value cannot be empty", at: value.span) }
            if let first = places[value.name] {
                reader.error(
                    .duplicateEnumValue, "enum value '\(Reader.clipped(value.name))' stands here twice", at: value.span,
                    notes: [.init("the first is here", at: first)])
            } else {
                places[value.name] = value.span
            }
        }
    }
}
