/// The method of a service that finds what a policy is decided about. Operations of one service with the same type and the same path
/// parameters share it.
package struct ResourceLoader: Sendable, Hashable {
    /// The object type.
    package var type: String
    /// The Swift method: the type's name in lower camel case, followed by `Of` and the operation where two would clash.
    package var swiftName: String
    /// The path parameters by which the record is found, in the order of the path.
    package var parameters: [String]
}
