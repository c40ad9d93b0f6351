/// `paginate`.
package struct Pagination: Sendable, Equatable {
    package var defaultSize: Int
    package var maxSize: Int
    /// Names of the fields that `?sort=` takes.
    package var sort: [String]
}
