/// An operation that a version no longer has: its route answers 410 there.
package struct RetiredOperation: Sendable, Equatable {
    /// The name that it had.
    package var name: String
    package var method: Operation.Method
    package var path: PathTemplate
    /// The newest version that still has it; nil where it was withdrawn everywhere.
    package var lastVersion: String?
}
