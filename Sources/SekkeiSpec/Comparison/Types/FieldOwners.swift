/// Finds the type that declares a field, whatever derived types have taken it over: entries of `changes` name that one.
struct FieldOwners {
    private let old: [String: [TypeDeclaration]]
    private let new: [String: [TypeDeclaration]]

    init(_ models: Models) {
        old = Self.index(models.old)
        new = Self.index(models.new)
    }

    private static func index(_ api: API) -> [String: [TypeDeclaration]] {
        Dictionary(grouping: api.types.sorted { $0.span.start < $1.span.start }, by: \.span.file)
    }

    /// The last type that begins before the field in its file, if it has such a field; nil where none does.
    func ownerInNew(_ field: Property) -> String? { Self.owner(field, new) }

    /// Of a field that only the older spec has.
    func ownerInOld(_ field: Property) -> String? { Self.owner(field, old) }

    private static func owner(_ field: Property, _ types: [String: [TypeDeclaration]]) -> String? {
        guard let type = types[field.span.file]?.last(where: { $0.span.start <= field.span.start }) else { return nil }
        guard case .object(let shape) = type.shape else { return nil }
        return shape.properties.contains { $0.span == field.span && $0.name == field.name } ? type.name : nil
    }
}
