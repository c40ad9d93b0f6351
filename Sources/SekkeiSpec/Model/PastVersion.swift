/// A version before the current one: the API as its callers see it, and what became of it since.
package struct PastVersion: Sendable {
    /// As it stands in paths: `v1`.
    package var name: String
    /// The API as it was: types, operations and errors under their old names and rules. Its own ``API/past`` is empty.
    package var api: API
    /// How the next newer version differs.
    package var step: VersionStep
}
