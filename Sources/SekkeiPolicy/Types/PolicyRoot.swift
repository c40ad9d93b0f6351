/// A name that a dotted name can begin with: `user`, `resource`, `input`, `request`, `time`.
public struct PolicyRoot: Sendable {
    /// The name that ``PolicyAttribute/root`` has for all its spellings.
    public let name: String
    /// Other names for the same, such as the resource's type in snake case.
    public let aliases: [String]
    /// Usually an object.
    public let type: PolicyType
    /// Whether it may be absent as a whole, as the user of an anonymous request is.
    public let isOptional: Bool

    /// A root that is always there, unless it is said to be optional.
    public init(_ name: String, aliases: [String] = [], _ type: PolicyType, isOptional: Bool = false) {
        self.name = name
        self.aliases = aliases
        self.type = type
        self.isOptional = isOptional
    }
}
