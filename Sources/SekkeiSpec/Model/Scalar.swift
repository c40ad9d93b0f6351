/// The scalar types of the spec language.
package enum Scalar: String, Sendable, CaseIterable {
    case string, boolean, int32, int64, number, uuid, date
    case dateTime = "date-time"
    case time, email, uri, hostname, ipv4, ipv6
}
