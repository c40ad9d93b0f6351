import SekkeiPolicy
import SekkeiSpec

/// What policies that administrators store may speak of: the caller, what policies of the spec guard, and all that these are made of.
struct StoredPolicyTypes: Sendable {
    private let context: SwiftContext
    /// The types that policies guard, in the order of the operations.
    let guarded: [String]
    /// Object types, the caller's first.
    let objects: [String]

    init(_ guarded: [String], _ context: SwiftContext) {
        self.context = context
        var seen: Set<String> = []
        self.guarded = guarded.filter { seen.insert($0).inserted }
        var found: [String] = []
        var pending = (context.api.auth.map { [$0.user.name] } ?? []) + self.guarded
        while !pending.isEmpty {
            let name = pending.removeFirst()
            guard !found.contains(name), let shape = context.structFields(ofObject: name) else { continue }
            found.append(name)
            pending += shape.fields.compactMap { Self.object(in: $0.property.type) }
        }
        objects = found
    }

    /// The named type at the bottom of lists and maps.
    private static func object(in type: TypeReference) -> String? {
        switch type.kind {
        case .named(let name): name
        case .list(let element), .map(let element, _): object(in: element)
        case .scalar: nil
        }
    }

    /// The enumerations of all attributes.
    var enumerations: [PolicyEnumeration] {
        objects.flatMap { fields(of: $0).flatMap { Self.enumerations(in: type(of: $0.property.type)) } }
    }

    func fields(of object: String) -> [StructField] { context.structFields(ofObject: object)?.fields ?? [] }

    func type(of reference: TypeReference) -> PolicyType { reference.policyType { context.type(named: $0)?.shape } }

    private static func enumerations(in type: PolicyType) -> [PolicyEnumeration] {
        switch type {
        case .enumeration(let enumeration): [enumeration]
        case .list(let element), .map(let element): enumerations(in: element)
        default: []
        }
    }
}
