/// One file of the spec folder.
package struct SpecFile: Sendable, Equatable {
    /// Relative to the spec folder: `services/tasks.yaml`.
    package var path: String
}
