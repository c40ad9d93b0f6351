/// `concurrency`: answers carry an `ETag` made of the row's version; what changes a row takes `If-Match` (RFC 9110, section 13).
package struct Concurrency: Sendable, Equatable {
    /// The field of the answer that counts the changes: an `int32` or `int64` that is always there.
    package var version: String
    /// Whether a write without `If-Match` is refused (428).
    package var isRequired: Bool
}
