/// Who may call an operation.
package enum Security: Sendable, Equatable {
    /// `auth: none`.
    case anonymous
    /// One of these schemes.
    case schemes([String])
}
