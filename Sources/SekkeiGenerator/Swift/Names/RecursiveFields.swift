import SekkeiSpec

/// Finds the fields by which a type would hold itself in place, so that its size would be endless.
///
/// Lists and maps hold their elements elsewhere; only fields that hold an object directly count.
struct RecursiveFields {
    private var fields: Set<[String]> = []

    init(types: [TypeDeclaration]) {
        let edges = Dictionary(types.map { ($0.name, Self.edges($0)) }, uniquingKeysWith: { first, _ in first })
        let circles = Circles(edges.mapValues { $0.map(\.target) })
        for (type, held) in edges {
            for edge in held where circles.hold(type, edge.target) { fields.insert([type, edge.property]) }
        }
    }

    func contains(property: String, of type: String) -> Bool { fields.contains([type, property]) }

    private typealias Edge = (property: String, target: String)

    private static func edges(_ type: TypeDeclaration) -> [Edge] {
        guard case .object(let object) = type.shape else { return [] }
        return object.properties.compactMap { property in
            guard case .named(let target) = property.type.kind else { return nil }
            return (property.name, target)
        }
    }
}
