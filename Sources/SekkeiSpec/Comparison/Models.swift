/// The two models that are compared, with their types at hand.
struct Models {
    let old: API
    let new: API
    private let oldTypes: [String: TypeDeclaration]
    private let newTypes: [String: TypeDeclaration]
    /// The newer names of errors by their older ones.
    private let errorNames: [String: String]

    init(old: API, new: API) {
        self.old = old
        self.new = new
        oldTypes = Self.index(old)
        newTypes = Self.index(new)
        errorNames = Self.errorNames(old, new)
    }

    private static func index(_ api: API) -> [String: TypeDeclaration] {
        Dictionary(api.types.map { ($0.name, $0) }) { first, _ in first }
    }

    func oldShape(_ type: TypeReference) -> ValueShape { ValueShape(type, oldTypes) }
    func newShape(_ type: TypeReference) -> ValueShape { ValueShape(type, newTypes) }
    func oldType(_ name: String) -> TypeDeclaration? { oldTypes[name] }

    /// Whether the older type of a name has a field of a name.
    func oldTypeHas(_ field: String, _ type: String) -> Bool {
        oldField(field, of: type) != nil
    }

    func newType(_ name: String) -> TypeDeclaration? { newTypes[name] }

    /// The field of a name that the newer type of a name has.
    func newField(_ name: String, of type: String) -> Property? {
        guard case .object(let shape)? = newTypes[type]?.shape else { return nil }
        return shape.properties.first { $0.name == name }
    }

    /// The field of a name that the older type of a name has.
    func oldField(_ name: String, of type: String) -> Property? {
        guard case .object(let shape)? = oldTypes[type]?.shape else { return nil }
        return shape.properties.first { $0.name == name }
    }

    /// A field as it was declared: partial types let every field be null, and are told of once with the type that they are made of.
    func oldDeclaration(of field: Property) -> Property {
        field.declaringType.flatMap { oldField(field.name, of: $0) } ?? field
    }

    /// What the newer spec calls an error of the older one; nil where it has none.
    func newErrorName(of name: String) -> String? { errorNames[name] }

    /// By name, else by code: callers see the code, and never the name.
    private static func errorNames(_ old: API, _ new: API) -> [String: String] {
        let (before, after) = (Set(old.errors.map(\.name)), Set(new.errors.map(\.name)))
        let renamed = Dictionary(new.errors.filter { !before.contains($0.name) }.map { ($0.code, $0.name) }) { first, _ in first }
        let pairs = old.errors.compactMap { error in
            (after.contains(error.name) ? error.name : renamed[error.code]).map { (error.name, $0) }
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
