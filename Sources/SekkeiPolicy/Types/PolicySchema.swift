/// The names that a policy may use, with their types.
public struct PolicySchema: Sendable {
    /// In the order that messages list them in.
    public let roots: [PolicyRoot]
    /// Object types by the name that ``PolicyType/object(_:)`` gives.
    public let objects: [String: PolicyObject]
    /// The attribute that `roles` of a ``PolicyRule`` looks at: a text, an enumeration or a list of one of them.
    public let roles: [String]?
    private let rootsByName: [String: PolicyRoot]

    /// A schema of roots and of the objects that they lead to.
    ///
    /// Every name in an `object` type must have its object; one that has none is treated as an opaque type. A root's own name wins over
    /// another's alias, and the first of two aliases over the second.
    ///
    /// - Parameter roles: The parts of the name that `roles: […]` looks at, for example `["user", "role", "name"]`.
    public init(roots: [PolicyRoot], objects: [PolicyObject] = [], roles: [String]? = nil) {
        self.roots = roots
        self.roles = roles
        self.objects = Dictionary(objects.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let names = roots.map { ($0.name, $0) } + roots.flatMap { root in root.aliases.map { ($0, root) } }
        rootsByName = Dictionary(names, uniquingKeysWith: { first, _ in first })
    }

    /// The root of a name or an alias.
    public func root(named name: String) -> PolicyRoot? {
        rootsByName[name]
    }

    var rootNames: [String] { roots.flatMap { [$0.name] + $0.aliases } }
}
