import SekkeiSpec

/// Finds where a type would hold itself in place, so that its size would be endless.
///
/// Lists and maps hold their elements elsewhere; only fields that hold an object directly count. A union that is reached from
/// itself is `indirect` and so ends every way through it; what remains are fields of objects, which are boxed.
struct RecursiveFields {
    private var fields: Set<[String]> = []
    private var unions: Set<String> = []

    init(types: [TypeDeclaration]) {
        let edges = Dictionary(types.map { ($0.name, Self.edges($0)) }, uniquingKeysWith: { first, _ in first })
        let circles = Circles(edges.mapValues { $0.map(\.target) })
        let names = types.filter(Self.isUnion).map(\.name)
        unions = Set(names.filter { name in (edges[name] ?? []).contains { circles.hold(name, $0.target) } })
        let inPlace = edges.mapValues { $0.filter { !unions.contains($0.target) } }
        let rest = Circles(inPlace.mapValues { $0.map(\.target) })
        for (type, held) in inPlace {
            for edge in held where rest.hold(type, edge.target) { fields.insert([type, edge.property]) }
        }
    }

    func contains(property: String, of type: String) -> Bool { fields.contains([type, property]) }

    func contains(union: String) -> Bool { unions.contains(union) }

    private typealias Edge = (property: String, target: String)

    private static func isUnion(_ type: TypeDeclaration) -> Bool {
        if case .union = type.shape { true } else { false }
    }

    private static func edges(_ type: TypeDeclaration) -> [Edge] {
        switch type.shape {
        case .enumeration: []
        case .union(let union): union.alternatives.map { ($0.name, $0.type) }
        case .object(let object):
            object.properties.compactMap { property in
                guard case .named(let target) = property.type.kind else { return nil }
                return (property.name, target)
            }
        }
    }
}
