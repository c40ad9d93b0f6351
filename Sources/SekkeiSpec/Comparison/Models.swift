/// The two models that are compared, with their types at hand.
struct Models {
    let old: API
    let new: API
    private let oldTypes: [String: TypeDeclaration]
    private let newTypes: [String: TypeDeclaration]

    init(old: API, new: API) {
        self.old = old
        self.new = new
        oldTypes = Self.index(old)
        newTypes = Self.index(new)
    }

    private static func index(_ api: API) -> [String: TypeDeclaration] {
        Dictionary(api.types.map { ($0.name, $0) }) { first, _ in first }
    }

    func oldShape(_ type: TypeReference) -> ValueShape { ValueShape(type, oldTypes) }
    func newShape(_ type: TypeReference) -> ValueShape { ValueShape(type, newTypes) }
    func oldType(_ name: String) -> TypeDeclaration? { oldTypes[name] }

    /// Whether the older type of a name has a field of a name.
    func oldTypeHas(_ field: String, _ type: String) -> Bool {
        guard case .object(let shape)? = oldTypes[type]?.shape else { return false }
        return shape.properties.contains { $0.name == field }
    }

    func newType(_ name: String) -> TypeDeclaration? { newTypes[name] }
}
