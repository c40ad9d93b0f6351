/// `paginate`.
package struct Pagination: Sendable, Equatable {
    package enum Style: String, Sendable {
        /// `?page=2&size=20`; the answer knows the total.
        case page
        /// `?cursor=…&size=20`; the answer carries the next cursor, if there is more.
        case cursor
    }

    package var style: Style = .page
    package var defaultSize: Int
    package var maxSize: Int
    /// Names of the fields that `?sort=` takes.
    package var sort: [String]
}
