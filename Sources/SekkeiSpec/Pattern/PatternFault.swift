/// Why a regular expression is refused.
package struct PatternFault: Error, Equatable {
    package var message: String
    /// Counted in Unicode scalars from the pattern's beginning.
    package var offset: Int
}
