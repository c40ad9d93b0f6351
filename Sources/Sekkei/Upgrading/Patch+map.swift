extension Patch {
    /// The same change of another value.
    public func map<New>(_ transform: (Value) throws -> New) rethrows -> Patch<New> {
        switch self {
        case .absent: .absent
        case .null: .null
        case .value(let value): .value(try transform(value))
        }
    }
}
