/// Holds a value elsewhere, so that a type can hold itself. It behaves as the value does: copies are independent.
@propertyWrapper
public struct Box<Value: Sendable>: Sendable {
    private final class Storage: Sendable {
        let value: Value
        init(_ value: Value) { self.value = value }
    }

    private var storage: Storage

    /// Puts a value into a box.
    public init(wrappedValue: Value) { storage = Storage(wrappedValue) }

    /// The value.
    public var wrappedValue: Value {
        get { storage.value }
        set { storage = Storage(newValue) }
    }
}

extension Box: Equatable where Value: Equatable {
    /// Whether the values are equal.
    public static func == (a: Box, b: Box) -> Bool { a.storage === b.storage || a.wrappedValue == b.wrappedValue }
}

extension Box: Hashable where Value: Hashable {
    /// Hashes the value.
    public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}
