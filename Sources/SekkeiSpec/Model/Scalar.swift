/// The scalar types of the spec language.
package enum Scalar: String, Sendable, CaseIterable {
    case string, boolean, int32, int64, number, uuid, date
    case dateTime = "date-time"
    case time, email, uri, hostname, ipv4, ipv6
    /// Exact; a string on the wire.
    case decimal
    /// ISO 8601 without years and months; a string on the wire.
    case duration
    /// Base64 (RFC 4648, section 4) on the wire.
    case bytes
    /// Any JSON value, `null` included.
    case any
    /// An uploaded file: a part of a multipart body, or a list of such parts, and nothing else.
    case file
}
