/// A dotted name whose meaning is known.
public struct PolicyAttribute: Sendable {
    /// One part behind the root.
    public struct Step: Sendable, Equatable {
        /// How the part is looked up.
        public enum Access: Sendable, Equatable {
            /// A property of the object of that name.
            case property(of: String)
            /// A key of a map.
            case key
        }

        /// The part as it is written in the policy and in the spec.
        public let name: String
        /// How it is looked up.
        public let access: Access
        /// Whether it may be absent though what comes before it is there.
        public let isOptional: Bool

        /// A part that is always there, unless it is said to be optional.
        public init(name: String, access: Access, isOptional: Bool = false) {
            self.name = name
            self.access = access
            self.isOptional = isOptional
        }
    }

    /// The root's own name, whichever alias was written.
    public let root: String
    /// What follows the root; empty for the root itself.
    public let steps: [Step]
    /// What the last part holds.
    public let type: PolicyType
    /// Whether any part may be absent, the root included.
    public let isOptional: Bool
    /// The same for all mentions of this attribute within one ``CheckedPolicy``: its index in ``CheckedPolicy/attributes``.
    public let slot: Int

    /// A name with its meaning. The checker makes these; generated code does for what it compiled.
    public init(root: String, steps: [Step], type: PolicyType, isOptional: Bool, slot: Int) {
        self.root = root
        self.steps = steps
        self.type = type
        self.isOptional = isOptional
        self.slot = slot
    }

    /// The parts behind the root.
    public var path: [String] { steps.map(\.name) }
}

extension PolicyAttribute: Equatable {
    /// Whether both name the same; the slots of two policies may differ.
    public static func == (left: PolicyAttribute, right: PolicyAttribute) -> Bool {
        left.root == right.root && left.steps == right.steps
    }
}

extension PolicyAttribute: CustomStringConvertible {
    /// The dotted name with the root's own name.
    public var description: String { ([root] + path).joined(separator: ".") }
}
