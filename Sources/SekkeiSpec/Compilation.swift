/// What became of a spec folder.
package struct Compilation: Sendable {
    /// Nil if and only if `diagnostics` holds an error.
    package var api: API?
    /// Sorted by file and position.
    package var diagnostics: [Diagnostic]
    /// Warnings that a comment silences, likewise.
    package var silenced: [Diagnostic] = []
    /// The files as they were given, sorted by path; the human renderer quotes from them.
    package var sources: [SpecSource]
}
