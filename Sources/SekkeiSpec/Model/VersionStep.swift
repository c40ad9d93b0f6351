/// What one version changed against the one before it: the entries of `changes`, worked out for everything that they touch.
package struct VersionStep: Sendable {
    /// `v1`.
    package var older: String
    /// `v2`.
    package var newer: String
    /// The entries, in spec order.
    package var changes: [Change]
    /// The types of which a value differs in any part, derived types and those that hold a changed one included, in spec order.
    /// Every other type of the older API is equal to the newer one's of that name.
    package var types: [TypeConversion]
    /// The operations that were renamed, moved or removed, or whose parameters differ, in the order of the older API.
    package var operations: [OperationConversion]
    /// The errors of which a detail differs. Codes and statuses stand in the older API's catalogue.
    package var errors: [ErrorConversion]
}
