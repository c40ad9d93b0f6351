/// An enumeration of the spec.
public struct PolicyEnumeration: Sendable, Equatable {
    /// Two attributes are comparable if their enumerations have one name and the same values.
    public let name: String
    /// In the order of the spec.
    public let values: [String]
    /// Whether `<` and its like follow the order of the values.
    public let isOrdered: Bool

    /// An enumeration with its values in the order of the spec.
    public init(name: String, values: [String], isOrdered: Bool = false) {
        self.name = name
        self.values = values
        self.isOrdered = isOrdered
    }

    /// The place of a value, counted from 0; nil for a text that is no value.
    public func rank(of value: String) -> Int? {
        values.firstIndex { ScalarText.isEqual($0, value) }
    }
}
