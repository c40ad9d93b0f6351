/// The attributes of an object type.
public struct PolicyObject: Sendable {
    /// One attribute.
    public struct Attribute: Sendable {
        /// As the spec writes it.
        public let name: String
        /// What it holds.
        public let type: PolicyType
        /// Whether it may be absent or null; policies do not tell these apart.
        public let isOptional: Bool

        /// An attribute that is always there, unless it is said to be optional.
        public init(_ name: String, _ type: PolicyType, isOptional: Bool = false) {
            self.name = name
            self.type = type
            self.isOptional = isOptional
        }
    }

    /// As messages call it.
    public let name: String
    /// In the order of the spec.
    public let attributes: [Attribute]
    private let positions: [String: Int]

    /// An object type; of two attributes of one name the first counts.
    public init(name: String, attributes: [Attribute]) {
        self.name = name
        self.attributes = attributes
        positions = Dictionary(attributes.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The attribute of a name.
    public func attribute(named name: String) -> Attribute? {
        positions[name].map { attributes[$0] }
    }
}
