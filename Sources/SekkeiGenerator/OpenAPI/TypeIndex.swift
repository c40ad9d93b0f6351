import SekkeiSpec

/// The types of an API by their names: what a document asks for once for each operation and field.
struct TypeIndex: Sendable {
    private let declarations: [String: TypeDeclaration]

    init(api: API) {
        declarations = Dictionary(api.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(name: String) -> TypeDeclaration? { declarations[name] }
}
