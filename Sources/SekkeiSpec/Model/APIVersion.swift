/// A version of the API under `versions`.
package struct APIVersion: Sendable, Equatable {
    /// As it stands in paths: `v2`.
    package var name: String
    package var isCurrent: Bool
    /// `YYYY-MM-DD`, where given; likewise the other dates.
    package var released: String?
    package var deprecated: String?
    package var sunset: String?
    package var link: String?
}
